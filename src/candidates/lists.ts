import type { Document } from '../text/document';
import { isMark, MOST_MARKS } from './company';
import type { Contender } from './contender';
import { spanOf } from './overlap';

/** Organisations that a list must have for its other members to be taken for some. */
const ENOUGH = 2;
/** Evidence on the spot that makes a member a person whatever the list: more than the words of the name. */
const PERSONAL = 4;
const SURER = 0.5;

/** The members of lists: names, in order of position, with nothing but marks between them. */
function lists(chosen: readonly Contender[], { tokens }: Document): Contender[][] {
  const found: Contender[][] = [];
  let list: Contender[] = [];
  for (const contender of chosen) {
    const last = list[list.length - 1];
    let at = last?.to ?? contender.from;
    while (at < contender.from && isMark(tokens[at])) at += 1;
    if (last && (at < contender.from || at - last.to > MOST_MARKS || at === last.to)) list = [];
    if (list.length === 0) found.push(list);
    list.push(contender);
  }
  return found;
}

/**
 * *Zuzu Bank, Eli Lilly and Morgan Moe*: where a list has settled organisations and nothing but the
 * words of its name says that a member is a person, it is one of them.
 */
export function keepKind(
  contenders: readonly Contender[],
  chosen: readonly Contender[],
  document: Document,
): void {
  const twins = new Map<number, Contender>();
  for (const contender of contenders)
    if (contender.kind === 'organization') twins.set(spanOf(contender), contender);
  for (const list of lists(chosen, document)) {
    const settled = list.filter(({ kind }) => kind === 'organization').length;
    const doubtful = list.filter(({ kind, local }) => kind === 'person' && local <= PERSONAL);
    if (settled < ENOUGH || settled + doubtful.length < list.length) continue;
    for (const person of doubtful) {
      const twin = twins.get(spanOf(person));
      if (twin) twin.score = person.score + SURER;
    }
  }
}
