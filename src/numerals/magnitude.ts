import { remember } from '../lexicon/remember';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import { abbreviationOf, numberWords } from './words';

/** Words that follow a length: `a 100m race`, `5m deep`. */
const LENGTH_FOLLOWS = new Set(
  (
    'race sprint dash final freestyle butterfly backstroke breaststroke hurdles relay medley champion ' +
    'record long tall deep wide high away below above underwater from off run swim walk pool tower x by ' +
    'north south east west radius'
  ).split(' '),
);

/** Distances that are run and swum. */
const TRACK = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 5000]);

const isMoney = remember(({ text }) =>
  /(?:[$£€¥₹₩₽₺₪₫₴₦]|^(?:rs\.?|rm|usd|eur|gbp|inr|aud|cad|nzd|jpy|chf|ps))$/i.test(text),
);

const isAbbreviation = remember(({ lower }) => abbreviationOf(lower) !== undefined);

/** A currency stands before token `at`: `$1.5m` and `Rs 5 cr` are no lengths. */
export const isAfterMoney = ({ tokens }: Document, at: number): boolean =>
  isMoney(tokenBefore(tokens, at)?.word);

function isMillion(document: Document, number: number, value: number, at: number): boolean {
  if (isAfterMoney(document, number)) return true;
  const token = document.tokens[at] as Token;
  const next = document.tokens[at + 1];
  if (token.spaced || (next && !next.spaced && /^[-–/×²³]$/.test(next.word.text))) return false;
  return !TRACK.has(value) && !LENGTH_FOLLOWS.has(next?.word.lower ?? '');
}

/** The magnitude that follows figures, by how many tokens and how much: `million`, `-billion`, `lakh crore`, `bn`. */
export interface Magnitude {
  readonly to: number;
  /** What the number before is multiplied by. */
  readonly value: number;
  /** The last and smallest of the words: what a smaller part must stay below. */
  readonly smallest: number;
}

/** Scale words in a row multiply: `2 lakh crore`. */
export function readScales(document: Document, at: number, limit: number): Magnitude | undefined {
  let [to, value, smallest] = [at, 1, Number.POSITIVE_INFINITY];
  while (to < limit) {
    const hyphen = document.tokens[to] as Token;
    const next = hyphen.word.text === '-' && !hyphen.spaced ? to + 1 : to;
    const token = document.tokens[next];
    if (!token || next >= limit || (next > to && token.spaced)) break;
    const word = numberWords.get(token.word);
    if (word?.kind !== 'scale' && word?.kind !== 'hundred') break;
    value *= word.value;
    smallest = Math.min(smallest, word.value);
    to = next + 1;
  }
  return to > at ? { to, value, smallest } : undefined;
}

/** The magnitude after figures that begin at `number` and are worth `value`. */
export function readMagnitude(
  document: Document,
  number: number,
  value: number,
  at: number,
  limit: number,
): Magnitude | undefined {
  const scales = readScales(document, at, limit);
  if (scales) return scales;
  const token = document.tokens[at];
  if (!token || at >= limit) return undefined;
  const short = isAbbreviation(token.word) ? abbreviationOf(token.word.lower) : undefined;
  if (!short) return undefined;
  const one = token.word.lower.replace('.', '');
  const money = isAfterMoney(document, number);
  if (token.spaced && (one === 'k' || (!money && !(short.sure && one.length > 1))))
    return undefined;
  if (!short.sure && !money && !(one === 'm' || token.word.text === 'B')) return undefined;
  if (one === 'm' && !isMillion(document, number, value, at)) return undefined;
  return { to: at + 1, value: short.value, smallest: short.value };
}
