import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { MONTHS } from '../vocabulary/labels';
import type { Stretch } from './phrase';
import { ALWAYS_NOUN, isVerbAt, PREPOSITIONAL } from './verbs';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
const POSSESSIVE = /^(?:'s|’s|'|’)$/;

/** Can the token be inside a noun phrase? */
export const isNominal = ({ pos, word }: Token): boolean =>
  NOMINAL.has(pos) ||
  POSSESSIVE.test(word.lower) ||
  ALWAYS_NOUN.test(word.lower) ||
  word.text === '&';

export const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' || token.pos === 'PROPN' || ALWAYS_NOUN.test(token.word.lower));

const LINK = /^(?:of|in|for|on|to|at|per|across|with|from|among|against|between)$/;
const POSSESSIVE_PRONOUN = /^(?:its|his|her|their|our|my|your)$/;

const isArticle = ({ pos, word }: Token): boolean =>
  pos === 'DET' || POSSESSIVE_PRONOUN.test(word.lower);

const isHyphen = ({ word, spaced }: Token): boolean =>
  (word.text === '-' || word.text === '/') && !spaced;

/** The point of `Example.com`. */
const isPoint = ({ word, spaced }: Token, next: Token | undefined): boolean =>
  word.text === '.' && !spaced && next?.spaced === false;

/** A participle between a determiner and a noun: `the remaining shares`, `offshore-listed funds`. */
const isParticiple = ({ pos, word }: Token): boolean =>
  pos === 'VERB' && /(?:ing|ed)$/.test(word.lower) && !PREPOSITIONAL.has(word.lower);

const TIME =
  /^(?:year|month|week|quarter|day|morning|afternoon|evening|night|overnight|season|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:19|20)\d\d)s?$|^(?:jan|feb|aug|sept?|oct|nov|dec)\.$/;
const WHICH_TIME = /^(?:this|last|next|past|that|previous)$/;

/** A phrase that says when, not what: `in December`, `in 2018`, `last year`. */
export const isTime = (token: Token | undefined): boolean => TIME.test(token?.word.lower ?? '');

/**
 * The noun phrase that begins at or after `from`: determiners passed over, then nouns and what
 * describes them, then up to `links` prepositional phrases.
 */
export function phraseAfter(
  document: Document,
  from: number,
  limit: number,
  links: number,
): Stretch | undefined {
  const { tokens } = document;
  let start = from;
  while (start < limit && isArticle(tokens[start] as Token)) start += 1;
  let [to, noun, left] = [start, -1, links];
  for (; to < limit; to += 1) {
    const token = tokens[to] as Token;
    if (token.newline && to > start) break;
    if (to > start && isVerbAt(document, to) && !isParticiple(token)) break;
    const before = tokens[to - 1] as Token;
    if (isNoun(token) || (to > start && isNumberOfName(before, token))) noun = to;
    const linked = to > start && LINK.test(before.word.lower);
    if (isNominal(token) || isHyphen(token)) continue;
    if (isParticiple(token) && noun < to - 1) continue;
    if (isArticle(token) && linked) continue;
    if (noun < start && to > start && joinsModifiers(tokens, to)) continue;
    if (noun !== to - 1 || left === 0 || !LINK.test(token.word.lower)) break;
    if (isTime(tokens[to + 1]) || isTime(tokens[to + 2])) break;
    left -= 1;
  }
  return noun >= start ? { from: start, to: noun + 1 } : undefined;
}

const MOST_BACK = 30;

/** Does the phrase go on to the left with the token before `from`? `links` says whether prepositions may. */
function reachesOver(document: Document, from: number, to: number, links: boolean): boolean {
  const { tokens } = document;
  const [token, after, before] = [tokens[from - 1] as Token, tokens[from], tokens[from - 2]];
  if (after?.newline && from < to) return false;
  if (from < to && isTime(token) && WHICH_TIME.test(before?.word.lower ?? '')) return false;
  if (token.word.lower === 'aged' && from < to) return true;
  if (isParticiple(token) || isVerbAt(document, from - 1))
    return isParticiple(token) && from < to && isNominal(after as Token) && !isClause(tokens, from);
  if (isArticle(token))
    return (
      links && from < to && (LINK.test(before?.word.lower ?? '') || isBetween(tokens, from - 2))
    );
  if (isNominal(token) || isHyphen(token) || isPoint(token, after)) return true;
  if (LINK.test(token.word.lower))
    return (
      links && from < to && (isNoun(before) || before?.pos === 'NUM' || before?.word.text === ')')
    );
  return token.word.lower === 'and' && from < to && isNoun(before) && links;
}

/** `profits the firm reported`, `has completed runs`: a verb of its own; not so in `had maximum sustained winds`. */
function isClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2];
  if (before?.pos === 'AUX') return true;
  return isNoun(before) && !/^(?:VERB|AUX)$/.test(tokens[from - 3]?.pos ?? '');
}

/** `between the dollar and the yen`: *and* joins no clauses. */
function isBetween(tokens: readonly Token[], and: number): boolean {
  if (tokens[and]?.word.lower !== 'and') return false;
  for (let at = and - 1; at > and - 6; at -= 1)
    if (tokens[at]?.word.lower === 'between') return true;
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_TIME =
  /^(?:in|on|last|this|the|for|during|across|throughout|between|from|since|of|first|second|third|fourth|fiscal|past|previous|same|ended|ending)$/;

/** What only times go on with: `the three months to June`, `June 27`. */
function isWithinTime(tokens: readonly Token[], at: number): boolean {
  const { pos, word } = tokens[at] as Token;
  if (word.lower === 'to' || word.lower === 'through') return isTime(tokens[at - 1]);
  return pos === 'NUM' && isTime(tokens[at + 1]) && !YEAR.test(word.lower);
}

/** A day after its month. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  /^[1-3]?\d(?:st|nd|rd|th)?$/.test(tokens[at]?.word.text ?? '') &&
  MONTHS.has(tokens[at - 1]?.word.lower ?? '') &&
  tokens[at - 1]?.word.shape !== 'lower';

/** Steps left over the time at the end of a phrase: `sales in the last quarter`, `deaths between 2014 and 2017`. */
function beforeTime(tokens: readonly Token[], to: number, floor: number): number {
  const lower = (at: number): string => tokens[at]?.word.lower ?? '';
  let end = to;
  if (lower(end - 1) === 'worth' && lower(end - 2) !== 'net') end -= 1;
  if (YEAR.test(lower(end - 1)) && YEAR.test(lower(end - 3)) && end - 4 > floor) end -= 3;
  if (isDay(tokens, end - 1)) end -= 1;
  while (
    end > floor + 1 &&
    (isTime(tokens[end - 1]) ||
      (end < to && (BEFORE_TIME.test(lower(end - 1)) || isWithinTime(tokens, end - 1))))
  )
    end -= 1;
  return end;
}

/** The noun phrase, with its prepositional phrases where `links` are wanted, that ends before `to`. */
export function phraseBefore(
  document: Document,
  to: number,
  floor: number,
  links = true,
): Stretch | undefined {
  const { tokens } = document;
  const end = beforeTime(tokens, to, floor);
  let from = end;
  while (from > floor && from > end - MOST_BACK && reachesOver(document, from, end, links))
    from -= 1;
  while (from < end && /^(?:and|-|\/|&)$/.test(tokens[from]?.word.lower ?? '')) from += 1;
  return from < end ? { from, to: end } : undefined;
}

/** `the issued and outstanding shares`. */
function joinsModifiers(tokens: readonly Token[], and: number): boolean {
  const after = tokens[and + 1];
  return tokens[and]?.word.lower === 'and' && (after?.pos === 'ADJ' || after?.pos === 'VERB');
}

/** `V-6`, `iPhone 14`: the number is a part of the name before it. */
const isNumberOfName = (before: Token, { pos }: Token): boolean =>
  pos === 'NUM' && (before.pos === 'PROPN' || isHyphen(before));

/** The adjectives and nouns right before `to`, without a determiner. */
export function modifiersBefore(document: Document, to: number, floor: number): number {
  let from = to;
  while (from > floor) {
    if (!describesNext(document, from - 1) || document.tokens[from]?.newline) break;
    from -= 1;
  }
  return from;
}

/** An adjective or noun, the number of a name, a participle after its article: `a turbocharged 1.6-litre engine`. */
function describesNext(document: Document, at: number): boolean {
  const token = document.tokens[at] as Token;
  const before = document.tokens[at - 1];
  if (token.pos === 'NUM') return before !== undefined && isNumberOfName(before, token);
  if (token.pos === 'VERB' || isVerbAt(document, at))
    return isParticiple(token) && before?.pos === 'DET';
  return isNominal(token) || isHyphen(token);
}
