import { remember } from '../lexicon/remember';
import type { Word } from '../lexicon/word';
import { readOnce } from '../rules/read-once';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { figuresAlone, isVulgarFraction, readFraction } from './figures';
import { readScales } from './magnitude';
import { andParts, dozensOf, readParts } from './parts';
import { isArticle, joinedWord, type Part, readWhole, smallValue } from './spelled';
import { abbreviationOf, numberWords } from './words';

/** A number as written. Tokens from where it was asked for up to `to`. */
export interface Numeral {
  readonly to: number;
  readonly value: number | undefined;
  /** With `max`, for what is said only by size: `tens of thousands`. */
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** The magnitude it ends in: 1e6 in `15 million`. */
  readonly scale: number | undefined;
  readonly form: 'figures' | 'words' | 'fraction' | 'vague';
}

/** Could a number begin with this word? */
export const beginsNumeral = remember(
  (word) =>
    word.shape === 'number' ||
    numberWords.begins(word) ||
    STARTERS.has(word.lower) ||
    isVulgarFraction(word),
);

/** Could the word be all of a number? Signs and articles only begin one. */
export const isNumeralAlone = (word: Word): boolean =>
  beginsNumeral(word) && !STARTERS.has(word.lower);

/** Could the word be all of a fraction? */
export const isFractionAlone = (word: Word): boolean =>
  numberWords.get(word)?.kind === 'half' || isVulgarFraction(word);

/** Could this be the second token of a fraction? */
export const continuesFraction = (word: Word): boolean =>
  !LINKS.has(word.lower) && continuesNumeral(word);

/** Words of a number that no vocabulary has. */
const LINKS = new Set(['and', 'of', 'a', 'an']);

/** Could this be the second token of a number? Only what surely could not is refused. */
export function continuesNumeral(word: Word): boolean {
  const { shape, lower } = word;
  if (shape === 'other') return lower === '-' || lower === '/' || isVulgarFraction(word);
  if (shape !== 'lower' && shape !== 'title' && shape !== 'upper') return true;
  return numberWords.begins(word) || LINKS.has(lower) || abbreviationOf(lower) !== undefined;
}

const MINUS = new Set(['-', '−', '–']);
const STARTERS = new Set(['a', 'an', 'minus', '.', '+', ...MINUS]);

/**
 * The number that begins at token `at` and ends before `limit`, or nothing where any part of it is
 * not understood: `34.6 million`, `twelve lakh`, `two and a half`, `half a dozen`, `-5`.
 */
export function readNumeral(document: Document, at: number, limit: number): Numeral | undefined {
  const token = document.tokens[at];
  if (!token || at >= limit || !beginsNumeral(token.word)) return undefined;
  const whole = document.sentences[token.sentence]?.to ?? limit;
  return limit < whole ? read(document, at, limit) : readInSentence(document, at, whole);
}

const readInSentence = readOnce(read);

function read(document: Document, at: number, limit: number): Numeral | undefined {
  const sign = signAt(document, at);
  if (sign === 0) return unsigned(document, at, limit);
  const numeral = unsigned(document, joinedWord(document, at + 1, limit), limit);
  if (numeral?.value === undefined || numeral.form === 'vague') return undefined;
  return { ...numeral, value: sign * numeral.value };
}

/** 1 or -1 for a sign that is written with the number after it, 0 for none. */
function signAt({ tokens }: Document, at: number): number {
  const { word, spaced } = tokens[at] as Token;
  if (word.shape === 'number') return 0;
  if (word.lower === 'minus') return -1;
  const next = tokens[at + 1];
  if (next?.spaced !== false || next.word.shape !== 'number' || !(spaced || at === 0)) return 0;
  if (word.text === '+') return 1;
  return MINUS.has(word.text) ? -1 : 0;
}

function unsigned(document: Document, at: number, limit: number): Numeral | undefined {
  if (isLast(document, at, limit)) {
    const one = oneToken(document, at);
    if (one) return one;
  }
  if (document.tokens[at]?.word.shape === 'number')
    return readMixed(document, at, limit, 'figures');
  const parts = readParts(document, at, limit);
  if (parts) return numeral(parts, parts.value < 1 ? 'fraction' : 'words');
  const vague = readVague(document, at, limit);
  if (vague) return vague;
  if (isArticle(document, at)) {
    const dozen = dozensOf(document, 1, at + 1, limit);
    if (dozen) return numeral(dozen, 'words');
  }
  return readMixed(document, at, limit, 'words');
}

const couldGoOn = remember(continuesNumeral);

/** Does nothing follow that a number goes on with? */
const isLast = ({ tokens }: Document, at: number, limit: number): boolean =>
  at + 1 === limit || (at < limit && !couldGoOn(tokens[at + 1]?.word));

/** Most numbers are one token: figures, or a word up to *ninety*. */
function oneToken(document: Document, at: number): Numeral | undefined {
  const { word } = document.tokens[at] as Token;
  const figures = word.shape === 'number';
  const value = figures ? figuresAlone(document, at) : smallValue(word);
  if (value === undefined) return undefined;
  return numeral({ to: at + 1, value: tidy(value) }, figures ? 'figures' : 'words');
}

/** A whole number with what may follow it: `15 million`, `two and a half`, `6 dozen`. */
function readMixed(
  document: Document,
  at: number,
  limit: number,
  form: 'figures' | 'words',
): Numeral | undefined {
  const whole = readWhole(document, at, limit);
  if (!whole || whole === 'broken') return undefined;
  const dozens = dozensOf(document, whole.value, whole.to, limit);
  if (dozens) return numeral(dozens, form);
  const extra = andParts(document, whole.to, limit);
  if (!extra)
    return numeral(
      { to: whole.to, value: tidy(whole.value) },
      readFraction(document, at, limit) ? 'fraction' : form,
      whole.below > 0 ? whole.below : undefined,
    );
  if (whole.below > 0)
    return numeral({ to: extra.to, value: tidy(whole.value + extra.value * whole.below) }, form);
  const scales = readScales(document, extra.to, limit);
  const value = (whole.value + extra.value) * (scales?.value ?? 1);
  return numeral({ to: scales?.to ?? extra.to, value: tidy(value) }, form);
}

const numeral = ({ to, value }: Part, form: Numeral['form'], scale?: number): Numeral => ({
  to,
  value,
  min: undefined,
  max: undefined,
  scale,
  form,
});

/** A number that is said by its size alone. */
const vague = (to: number, value: number | undefined, min: number, max?: number): Numeral => ({
  to,
  value,
  min,
  max,
  scale: undefined,
  form: 'vague',
});

/** 4.35 × 100 is not 434.99999999999994. */
const tidy = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));

/** `dozens`, `tens of thousands`, `hundreds of millions`: a size, from itself to ten times itself. */
function readVague(document: Document, at: number, limit: number): Numeral | undefined {
  const { tokens } = document;
  const first = numberWords.get((tokens[at] as Token).word);
  if (first?.kind !== 'many') return undefined;
  let [to, min] = [at + 1, first.value];
  if (to + 1 < limit && tokens[to]?.word.lower === 'of') {
    const next = numberWords.get((tokens[to + 1] as Token).word);
    if (next?.kind === 'many' && next.value > min) [to, min] = [to + 2, min * next.value];
  }
  if (min === 10) return undefined;
  return min === 12 ? vague(to, 12, 12) : vague(to, undefined, min, min * 10);
}
