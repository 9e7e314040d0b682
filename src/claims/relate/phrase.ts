import type { Concept } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';

/** Tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'X', 'SYM', 'ADV']);

/** Words that carry no meaning of their own in a noun phrase, whatever the tagger says of them. */
const EMPTY = new Set(
  (
    "the a an this that these those its his her their our my your of in on at to for from by with and or as 's ’s ' such " +
    'some any all each every other another last next past previous more most also just now then there here same own ' +
    'total overall about around over under up down not no so too very per than between among across through during ' +
    'today yesterday tomorrow & / - – ( ) " “ ” % $'
  ).split(' '),
);

/** Adverbs describe how, not what. */
const isEmpty = ({ word, pos }: Token): boolean =>
  EMPTY.has(word.lower) ||
  !CONTENT.has(pos) ||
  (pos === 'ADV' && word.shape === 'lower') ||
  !/[\p{L}\d]/u.test(word.text);

/** The words of a stretch that carry meaning; words joined by a hyphen are one. */
function contentWords({ tokens }: Document, { from, to }: Stretch): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const hyphen = tokens[at - 1];
    const joins = hyphen?.word.text === '-' && !hyphen.spaced && !token.spaced && at - 1 > from;
    if (joins && words.length > 0)
      words[words.length - 1] = `${words[words.length - 1]}-${token.word.text}`;
    else if (!isEmpty(token)) words.push(token.word.text);
  }
  return words;
}

/** The stretch as a concept, or nothing where no word of it means anything. */
export function conceptOf(document: Document, stretch: Stretch | undefined): Concept | undefined {
  if (!stretch || stretch.to <= stretch.from) return undefined;
  const words = contentWords(document, stretch);
  if (words.length === 0) return undefined;
  const start = (document.tokens[stretch.from] as Token).start;
  const { end } = document.tokens[stretch.to - 1] as Token;
  return { start, end, text: document.text.slice(start, end), words };
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
const POSSESSIVE = /^(?:'s|’s|'|’)$/;

/** Can the token be inside a noun phrase? */
export const isNominal = ({ pos, word }: Token): boolean =>
  NOMINAL.has(pos) || POSSESSIVE.test(word.lower) || word.text === '&';

export const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN');

const LINK = /^(?:of|in|for|on|to|at|across|with|from|among|against|between)$/;
const POSSESSIVE_PRONOUN = /^(?:its|his|her|their|our|my|your)$/;

const isArticle = ({ pos, word }: Token): boolean =>
  pos === 'DET' || POSSESSIVE_PRONOUN.test(word.lower);

const isHyphen = ({ word, spaced }: Token): boolean =>
  (word.text === '-' || word.text === '/') && !spaced;

/** A participle between a determiner and a noun: `the remaining shares`, `offshore-listed funds`. */
const isParticiple = ({ pos, word }: Token): boolean =>
  pos === 'VERB' && /(?:ing|ed)$/.test(word.lower);

/**
 * The noun phrase that begins at or after `from`: determiners passed over, then nouns and what
 * describes them, then up to `links` prepositional phrases.
 */
export function phraseAfter(
  { tokens }: Document,
  from: number,
  limit: number,
  links: number,
): Stretch | undefined {
  let start = from;
  while (start < limit && isArticle(tokens[start] as Token)) start += 1;
  let [to, noun, left] = [start, -1, links];
  for (; to < limit; to += 1) {
    const token = tokens[to] as Token;
    if (token.newline && to > start) break;
    if (isNoun(token)) noun = to;
    if (isNominal(token) || isHyphen(token) || (noun < to - 1 && isParticiple(token))) continue;
    const next = tokens[to + 1];
    if (!next || to + 1 >= limit || noun !== to - 1) break;
    if (LINK.test(token.word.lower) && left > 0 && (isArticle(next) || isNominal(next))) left -= 1;
    else if (!(isArticle(token) && LINK.test(tokens[to - 1]?.word.lower ?? ''))) break;
  }
  return endAtNoun(tokens, start, noun);
}

const endAtNoun = (_tokens: readonly Token[], start: number, noun: number): Stretch | undefined =>
  noun >= start ? { from: start, to: noun + 1 } : undefined;

const MOST_BACK = 30;

/** The noun phrase, with its prepositional phrases, that ends before `to`. */
export function phraseBefore({ tokens }: Document, to: number, floor: number): Stretch | undefined {
  let from = to;
  while (from > floor && from > to - MOST_BACK) {
    const token = tokens[from - 1] as Token;
    const after = tokens[from];
    if (isNominal(token) || isArticle(token) || isHyphen(token)) from -= 1;
    else if (LINK.test(token.word.lower) && from < to) from -= 1;
    else if (isParticiple(token) && after && from < to && isNominal(after)) from -= 1;
    else if (token.word.lower === 'and' && from < to && isNoun(tokens[from - 2])) from -= 1;
    else break;
    if (after?.newline) break;
  }
  while (
    from < to &&
    (isArticle(tokens[from] as Token) || /^(?:and|-|\/|&)$/.test(tokens[from]?.word.lower ?? ''))
  )
    from += 1;
  if (LINK.test(tokens[from]?.word.lower ?? '')) from = afterOpening(tokens, from, to);
  return from < to ? { from, to } : undefined;
}

/** `In Europe shares fell`: what a preposition opens is a place or a time, if more follows it. */
function afterOpening(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 2; at < to; at += 1) {
    const [token, before] = [tokens[at] as Token, tokens[at - 1] as Token];
    if (
      isArticle(token) ||
      (isNoun(before) && token.word.shape === 'lower' && before.word.shape === 'title')
    )
      return at;
  }
  return from + 1;
}
