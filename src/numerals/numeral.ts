import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { isVulgarFraction, readFraction } from './figures';
import { readScales } from './magnitude';
import { andParts, dozensOf, readParts } from './parts';
import { isArticle, joinedWord, type Part, readWhole } from './spelled';
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
export function beginsNumeral(word: Word): boolean {
  if (word.shape === 'number') return true;
  return numberWords.begins(word) || STARTERS.has(word.lower) || isVulgarFraction(word);
}

/** Could the word be all of a number? Signs and articles only begin one. */
export const isNumeralAlone = (word: Word): boolean =>
  beginsNumeral(word) && !STARTERS.has(word.lower);

/** Words of a number that no vocabulary has, and signs that stand in none. */
const LINKS = new Set(['and', 'of', 'a', 'an']);
const NO_PART = new Set(['“', '”', '‘', '’', '"', "'", '(', ')', '[', ']', ';', '?', '!', '…']);

/** Could this be the second token of a number? Only what surely could not is refused. */
export function continuesNumeral(word: Word): boolean {
  const { shape, lower } = word;
  if (shape === 'other') return !NO_PART.has(lower);
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
  if (limit < whole) return read(document, at, limit);
  const known = memoOf(document);
  let numeral = known[at];
  if (numeral === undefined) {
    numeral = read(document, at, whole) ?? null;
    known[at] = numeral;
  }
  return numeral ?? undefined;
}

const memos = new WeakMap<Document, (Numeral | null | undefined)[]>();

function memoOf(document: Document): (Numeral | null | undefined)[] {
  let memo = memos.get(document);
  if (!memo) {
    memo = [];
    memos.set(document, memo);
  }
  return memo;
}

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
  const next = tokens[at + 1];
  if (word.lower === 'minus') return -1;
  if (next?.spaced !== false || next.word.shape !== 'number' || !(spaced || at === 0)) return 0;
  if (word.text === '+') return 1;
  return MINUS.has(word.text) ? -1 : 0;
}

function unsigned(document: Document, at: number, limit: number): Numeral | undefined {
  const parts = readParts(document, at, limit);
  if (parts) return numeral(parts, parts.value < 1 ? 'fraction' : 'words');
  const vague = readVague(document, at, limit);
  if (vague) return vague;
  if (isArticle(document, at)) {
    const dozen = dozensOf(document, 1, at + 1, limit);
    if (dozen) return numeral(dozen, 'words');
  }
  const whole = readWhole(document, at, limit);
  if (!whole || whole === 'broken') return undefined;
  const form = document.tokens[at]?.word.shape === 'number' ? 'figures' : 'words';
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
