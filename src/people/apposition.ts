import { anyWordOf } from '../lexicon/vocabulary';
import { sayingVerbs } from '../names/context';
import { isNameShaped, isPossessiveMark } from '../names/words';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import { isAnd } from './field';
import type { Surroundings } from './surroundings';
import { isHeadAt, isModifier, type Title, titleAt } from './title';

/** How far after the comma, or after *and*, a title's noun is looked for, in tokens. */
const REACH = 7;
const isArticle = anyWordOf([...['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our']]);
const endsClause = anyWordOf([',', '.', ';', ':']);

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && isPossessiveMark(token.word);

/** *the outspoken* sheriff, a *retired* teacher, *Roe's* lawyer: what may stand before the title. */
function describes(tokens: readonly Token[], from: number, to: number): boolean {
  if (isPossessive(tokenBefore(tokens, to))) return true;
  for (let at = from; at < to; at += 1) {
    const { pos, word } = tokens[at] as Token;
    if (word.text === '-' || pos === 'NUM') continue;
    if (word.shape !== 'lower') return false;
    if (pos !== 'ADJ' && pos !== 'NOUN' && !/(?:ed|ing)$/.test(word.text)) return false;
  }
  return true;
}

/** The title whose noun is the first that could be one from here, in the same clause. */
function titleFrom(document: Document, start: number, around: Surroundings): Title | undefined {
  const { tokens } = document;
  const first = tokens[start];
  if (!first) return undefined;
  const at = isArticle(first.word) ? start + 1 : start;
  for (let head = at; head < at + REACH; head += 1) {
    const token = tokens[head];
    if (!token || token.sentence !== first.sentence || endsClause(token.word)) return undefined;
    const next = tokens[head + 1];
    if (!isHeadAt(document, head) || isPossessive(next)) continue;
    if (next && (isHeadAt(document, head + 1) || isModifier(next.word))) continue;
    if (next && (isNameShaped(next.word) || sayingVerbs.has(next.word))) return undefined;
    const title = titleAt(document, head, around);
    return title.begins <= at || describes(tokens, at, title.begins) ? title : undefined;
  }
  return undefined;
}

/** Past the comma, an age and *who is*, or -1 where no apposition begins. */
function apposed({ tokens }: Document, to: number): number {
  if (tokens[to]?.word.text !== ',') return -1;
  let at = to + 1;
  if (tokens[at]?.word.shape === 'number' && tokens[at + 1]?.word.text === ',') at += 2;
  if (tokens[at]?.word.lower === 'who' && tokens[at + 1]?.word.lower === 'is') at += 2;
  return at;
}

/**
 * The titles in apposition after a name: *Ann Moe, 43, the mayor of X*, *Ida Roe, founder and chief
 * executive of Y*, but not *Ann Moe, Mayor Ida Roe*.
 */
export function titlesAfter(document: Document, to: number, around: Surroundings): Title[] {
  const at = apposed(document, to);
  const title = at < 0 ? undefined : titleFrom(document, at, around);
  if (!title) return [];
  const { tokens } = document;
  const after = tokens[title.ends];
  if (!after || !isAnd(after.word)) return [title];
  const second = titleFrom(document, title.ends + 1, around);
  if (!second) return [title];
  const { holder } = second;
  return [title.holder || !holder || second.former ? title : { ...title, holder }, second];
}
