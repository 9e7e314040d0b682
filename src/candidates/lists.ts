import type { Document } from '../text/document';
import { type Contender, ORGANIZATION, PERSON } from './contender';
import { isMark, MOST_MARKS } from './marks';

/** Organisations that a list must have for its other members to be taken for some. */
const ENOUGH = 2;
/** Evidence on the spot that makes a member a person whatever the list: more than the words of the name. */
const PERSONAL = 4;
const SURER = 0.5;

/** Where the list ends that begins with this name: names, in order of position, with nothing but marks between them. */
function endOfList(chosen: readonly Contender[], first: number, { tokens }: Document): number {
  let end = first + 1;
  for (; end < chosen.length; end += 1) {
    const last = chosen[end - 1] as Contender;
    const { from } = chosen[end] as Contender;
    if (from === last.to || from - last.to > MOST_MARKS) break;
    let at = last.to;
    while (at < from && isMark(tokens[at])) at += 1;
    if (at < from) break;
  }
  return end;
}

/**
 * *Zuzu Bank, Eli Lilly and Morgan Moe*: where a list has settled organisations and nothing but the
 * words of its name says that a member is a person, it is one of them.
 */
export function keepKind(chosen: readonly Contender[], document: Document): void {
  for (let first = 0; first < chosen.length; ) {
    const end = endOfList(chosen, first, document);
    if (end - first > ENOUGH) keepKindOf(chosen.slice(first, end));
    first = end;
  }
}

function keepKindOf(list: readonly Contender[]): void {
  const settled = list.filter(({ kind }) => kind === ORGANIZATION).length;
  const doubtful = list.filter(({ kind, local }) => kind === PERSON && local <= PERSONAL);
  if (settled < ENOUGH || settled + doubtful.length < list.length) return;
  for (const person of doubtful) {
    const twin = person.twin(ORGANIZATION);
    if (twin) twin.score = person.score + SURER;
  }
}
