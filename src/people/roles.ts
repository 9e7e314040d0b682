import { anyWordOf } from '../lexicon/vocabulary';
import { honorifics } from '../names/titles';
import { isNameShaped } from '../names/words';
import type { Role } from '../records';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import { titlesAfter } from './apposition';
import { isAnd } from './field';
import type { Surroundings } from './surroundings';
import { isHeadAt, type Title, titleAt } from './title';

/** How far from a name its title is looked for, in tokens. */
const REACH = 12;
const isBetween = anyWordOf([...['and', 'currently', 'now', 'also', 'the', 'a', 'an', '&']]);

/** *Foreign Affairs*, *research*: what the field of an office may end in. */
const isNoun = ({ pos, word }: Token): boolean => pos === 'NOUN' || isNameShaped(word);

/** The head of a title that ends right before token `end`, if there is one. */
function titleEnding(document: Document, end: number, around: Surroundings): Title | undefined {
  const { tokens } = document;
  const last = tokenBefore(tokens, end);
  if (!last) return undefined;
  if (isHeadAt(document, end - 1)) return titleAt(document, end - 1, around);
  if (!isNoun(last) && !around.before(end)) return undefined;
  for (let at = end - 2; at >= 0 && end - at < REACH; at -= 1) {
    const token = tokens[at] as Token;
    if (token.sentence !== last.sentence || token.word.text === ',') return undefined;
    if (!isHeadAt(document, at)) continue;
    const title = titleAt(document, at, around);
    return title.ends === end ? title : undefined;
  }
  return undefined;
}

/** *Jane Roe at centre, Ida Moe at guard*: where somebody plays is the title of the one before. */
const isPosition = ({ tokens }: Document, { begins }: Title): boolean =>
  /^(?:at|as)$/.test(tokenBefore(tokens, begins)?.word.lower ?? '');

/**
 * Titles before a name, the nearest last: *former Secretary and currently the ambassador to X, Ann
 * Moe*. A surname alone after a comma is in no apposition: *when he saw the mayor, Moe left*.
 */
function titlesBefore(
  document: Document,
  from: number,
  around: Surroundings,
  isFull: boolean,
): Title[] {
  const { tokens } = document;
  const name = tokens[from] as Token;
  let end = from;
  while (end > 0 && honorifics.has((tokens[end - 1] as Token).word)) end -= 1;
  const apart = tokenBefore(tokens, end)?.word.text === ',' && isFull;
  if (apart) end -= 1;
  const titles: Title[] = [];
  while (titles.length < 3 && from - end < REACH * 2) {
    if (tokenBefore(tokens, end)?.sentence !== name.sentence) break;
    const title = titleEnding(document, end, around);
    if (!title || (apart && isPosition(document, title))) break;
    titles.unshift(title);
    let at = title.begins;
    let joined = false;
    while (at > 0 && isBetween((tokens[at - 1] as Token).word)) {
      at -= 1;
      joined ||= isAnd((tokens[at] as Token).word);
    }
    if (!joined) break;
    end = at;
  }
  return titles;
}

function roleOf(title: Title, { text, tokens }: Document, shared: Title['holder']): Role {
  const start = (tokens[title.from] as Token).start;
  const { end } = tokens[title.to - 1] as Token;
  const { place, organization } = title.holder ?? shared ?? {};
  const role = { title: text.slice(start, end) } as Role;
  if (organization) role.organization = organization;
  if (place) role.place = place;
  if (title.former) role.former = true;
  role.span = { start, end };
  return role;
}

/** Adds the offices that stand beside a name, in the order of the text. */
export function addRoles(
  roles: Role[],
  document: Document,
  { from, to }: { readonly from: number; readonly to: number },
  around: Surroundings,
): void {
  const before = titlesBefore(document, from, around, to - from > 1);
  const shared = before[0]?.former ? undefined : before[0]?.holder;
  for (const title of before) roles.push(roleOf(title, document, shared));
  for (const title of titlesAfter(document, to, around))
    roles.push(roleOf(title, document, undefined));
}
