import { honorifics } from '../names/titles';
import { isNameShaped } from '../names/words';
import type { Role } from '../records';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { Surroundings } from './surroundings';
import { isHead, isModifier, type Title, titleAt } from './title';

/** How far from a name its title is looked for, in tokens. */
const REACH = 12;
const between = new Set(['and', 'currently', 'now', 'also', 'the', 'a', 'an', '&']);
const articles = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);

/** The head of a title that ends right before token `end`, if there is one. */
function titleEnding(document: Document, end: number, around: Surroundings): Title | undefined {
  const { tokens } = document;
  const last = tokens[end - 1];
  if (!last) return undefined;
  if (isHead(last)) return titleAt(document, end - 1, around);
  if (!around.ending.has(last.end)) return undefined;
  for (let at = end - 2; at >= 0 && end - at < REACH; at -= 1) {
    const token = tokens[at] as Token;
    if (token.sentence !== last.sentence || token.word.text === ',') return undefined;
    if (!isHead(token)) continue;
    const title = titleAt(document, at, around);
    return title.ends === end ? title : undefined;
  }
  return undefined;
}

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
  if (tokens[end - 1]?.word.text === ',' && isFull) end -= 1;
  const titles: Title[] = [];
  while (titles.length < 3 && from - end < REACH * 2) {
    if (tokens[end - 1]?.sentence !== name.sentence) break;
    const title = titleEnding(document, end, around);
    if (!title) break;
    titles.unshift(title);
    let at = title.begins;
    let joined = false;
    while (at > 0 && between.has((tokens[at - 1] as Token).word.lower)) {
      joined ||= /^(?:and|&)$/.test((tokens[at - 1] as Token).word.lower);
      at -= 1;
    }
    if (!joined) break;
    end = at;
  }
  return titles;
}

/** The title in apposition after a name: *Ann Moe, 43, the mayor of X*, but not *Ann Moe, Mayor Ida Roe*. */
function titleAfter(document: Document, to: number, around: Surroundings): Title | undefined {
  const { tokens } = document;
  if (tokens[to]?.word.text !== ',') return undefined;
  let at = to + 1;
  if (tokens[at]?.word.shape === 'number' && tokens[at + 1]?.word.text === ',') at += 2;
  if (articles.has(tokens[at]?.word.lower ?? '')) at += 1;
  const sentence = tokens[to]?.sentence;
  for (let head = at; head < at + 7; head += 1) {
    const token = tokens[head];
    if (!token || token.sentence !== sentence || /^[,.;:]$/.test(token.word.text)) return undefined;
    const next = tokens[head + 1];
    if (!isHead(token) || (next && (isHead(next) || isModifier(next)))) continue;
    if (next && isNameShaped(next.word)) return undefined;
    const title = titleAt(document, head, around);
    return title.begins <= at ? title : undefined;
  }
  return undefined;
}

function roleOf(title: Title, { text, tokens }: Document, shared: Title['holder']): Role {
  const start = (tokens[title.from] as Token).start;
  const { end } = tokens[title.to - 1] as Token;
  const { place, organization } = title.holder ?? shared ?? {};
  return {
    title: text.slice(start, end),
    ...(organization ? { organization } : {}),
    ...(place ? { place } : {}),
    ...(title.former ? { former: true } : {}),
    span: { start, end },
  };
}

/** The offices that stand beside a name, in the order of the text. */
export function rolesAt(
  document: Document,
  from: number,
  to: number,
  around: Surroundings,
): Role[] {
  const before = titlesBefore(document, from, around, to - from > 1);
  const shared = before[0]?.former ? undefined : before[0]?.holder;
  const roles = before.map((title) => roleOf(title, document, shared));
  const after = titleAfter(document, to, around);
  if (after) roles.push(roleOf(after, document, undefined));
  return roles;
}
