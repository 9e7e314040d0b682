import { reads, remember } from '../../lexicon/remember';
import { anyWordOf } from '../../lexicon/vocabulary';
import type { Unit } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { currencySigns, currencyWords } from './currencies';
import { measureWords, symbolUnits } from './measures';
import { percentWords } from './percent';
import { readRate } from './rate';

/** A unit as written, with the token after it. */
export interface WrittenUnit {
  readonly to: number;
  readonly unit: Unit;
}

/** Prefixes that say whose dollar, written apart: `HK $5`. */
const DOLLAR_OF = new Set(['US', 'U.S.', 'HK', 'C', 'CA', 'S', 'A', 'AU', 'NZ', 'NT']);

function signOf(document: Document, at: number, limit: number): { sign: string; to: number } {
  const [first, second] = [document.tokens[at] as Token, document.tokens[at + 1]];
  const sign = first.word.text;
  if (!second || at + 1 >= limit) return { sign, to: at + 1 };
  const next = second.word.text;
  if (next === '$' && DOLLAR_OF.has(sign))
    return { sign: `${sign.replaceAll('.', '')}$`, to: at + 2 };
  if (sign === '$' && !second.spaced && DOLLAR_OF.has(next))
    return { sign: `$${next}`, to: at + 2 };
  if (sign === 'Y' && next === '=' && !second.spaced) return { sign: 'Y=', to: at + 2 };
  return { sign, to: at + 1 };
}

/** Is it a sign or code of money? */
export const isMoneySign = remember(({ text }) => currencySigns.has(text));

/** Could money before a number begin so? */
export const opensMoney = remember(
  (word) => isMoneySign(word) || DOLLAR_OF.has(word.text) || word.text === 'Y',
);

/** Money before the number: `$`, `US$`, `EUR`, `Rs.`. */
export function readUnitBefore(
  document: Document,
  at: number,
  limit: number,
): WrittenUnit | undefined {
  const { sign, to } = signOf(document, at, limit);
  const unit = currencySigns.get(sign);
  return unit && { to, unit: { ...unit, symbol: sign } };
}

/** Whose dollar it is, after the number: `$76 US`. */
export function readDollarAfter(
  document: Document,
  at: number,
  limit: number,
): WrittenUnit | undefined {
  const text = at < limit ? document.tokens[at]?.word.text : undefined;
  const next = document.tokens[at + 1];
  if (text !== 'US' && text !== 'U.S.' && text !== 'USD' && text !== 'CAD' && text !== 'AUD')
    return undefined;
  if (text === 'U.S.' && next?.word.shape === 'title') return undefined;
  const unit = currencySigns.get(text.length === 3 ? text : 'US$');
  return unit && { to: at + 1, unit: { ...unit, symbol: '$' } };
}

const VOCABULARIES = [percentWords, currencyWords, measureWords];

/** Could the unit after a number begin with this word? */
export const beginsUnit = remember(
  (word) => VOCABULARIES.some(({ begins }) => begins(word)) || symbolUnits.has(word.text),
);

/** Words that are units only of large numbers; of small ones they are verbs and things. */
const isLargeOnly = anyWordOf(['won', 'marks', 'rand', 'crown', 'crowns', 'real', 'dong']);

function wordUnit(
  document: Document,
  at: number,
  limit: number,
  value: number,
): WrittenUnit | undefined {
  const { tokens } = document;
  const { word, spaced } = tokens[at] as Token;
  if (!beginsUnit(word)) return undefined;
  if (/^[′″]$/.test(word.text) && value > 1000) return undefined;
  if (word.text === 'x' && tokens[at + 1]?.word.shape === 'number') return undefined;
  for (const vocabulary of VOCABULARIES) {
    const to = vocabulary.match(tokens, at, limit);
    if (to < 0) continue;
    const unit = vocabulary.value(tokens, at, to);
    if (unit?.kind === 'time' && word.shape === 'title') return undefined;
    const small = Number.isInteger(value) && value < 50;
    if (unit && !(small && isLargeOnly(word)))
      return { to, unit: shortForm(document, unit, at, to) };
  }
  if (/^ins?$/.test(word.text) && spaced) return undefined;
  if (word.text === 's' && Number.isInteger(value)) return undefined;
  const symbol = symbolUnits.get(word.text);
  return symbol && { to: at + 1, unit: { ...symbol, symbol: word.text } };
}

/** How many letters and signs a symbol has. */
const LONGEST_SYMBOL = 4;

/** The symbol is kept where the unit is written as one: `km`, `%`. */
function shortForm({ text, tokens }: Document, unit: Unit, at: number, to: number): Unit {
  const { start } = tokens[at] as Token;
  const { end } = tokens[to - 1] as Token;
  if (end - start > LONGEST_SYMBOL) return unit;
  const written = text.slice(start, end);
  return unit.name.startsWith(written.toLowerCase().slice(0, 3))
    ? unit
    : { ...unit, symbol: written };
}

const isDash = reads(/^[-–]$/);

/** The unit after a number, with what it is a rate of: `km`, `-yard`, `barrels a day`, `per cent a year`. */
export function readUnitAfter(
  document: Document,
  at: number,
  limit: number,
  value: number,
): WrittenUnit | undefined {
  const { tokens } = document;
  const hyphen = tokens[at];
  if (!hyphen || at >= limit) return undefined;
  const from = isDash(hyphen.word) && tokens[at + 1]?.spaced === false ? at + 1 : at;
  if (from >= limit) return undefined;
  const unit = wordUnit(document, from, limit, value);
  return unit && (readRate(document, unit.unit, unit.to, limit) ?? unit);
}
