import { months } from '../lexicon/calendar-words';
import { reads } from '../lexicon/remember';
import { isCapitalized, type Word } from '../lexicon/word';
import { numeral, numeralOf } from '../numerals/element';
import { continuesNumeral } from '../numerals/numeral';
import { numberWords } from '../numerals/words';
import {
  type Element,
  entryOf,
  entryValue,
  oneOf,
  readBy,
  sequence,
  tokenThat,
  word,
} from '../rules/element';
import { Piece } from '../rules/piece';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import type { UnitCount } from './reading';
import { vagueAmounts } from './vocabulary/amounts';
import { unitPlural, unitSingular } from './vocabulary/units';
import { spokenYear, spokenYearOf } from './vocabulary/years';

const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/i;
const ORDINAL_DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/i;
const YEAR = /^(?:1\d{3}|20\d{2})$/;

const textAt = ({ tokens }: Document, at: number): string => tokens[at]?.word.text ?? '';

/** `12:30`, `5%`, `3.5`: the figures go on, so they are no day and no year. */
function goesOn({ tokens }: Document, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.spaced) return false;
  if (!joinsFigures(next.word)) return isPartOfFigures(next.word);
  const after = tokens[at + 2];
  return after !== undefined && !after.spaced && after.word.shape === 'number';
}

const joinsFigures = reads(/^[:/]$/);
const isPartOfFigures = reads(/^(?:%$|\p{L})/u);
const opensFigures = reads(/^[$£€¥#:/.]$/);

/** `$1990`, `No. 12`, `1.2`: the figures began before. */
function isTied({ tokens }: Document, at: number): boolean {
  const before = tokenBefore(tokens, at);
  const token = tokens[at] as Token;
  return !token.spaced && opensFigures(before?.word);
}

function figures(name: string, form: RegExp): Element {
  return tokenThat(
    name,
    (token, document) => !goesOn(document, token.index) && !isTied(document, token.index),
    ({ text }) => form.test(text),
  );
}

/** `5`, `05`, `5th`. */
export const dayOfMonth = figures('<day of month>', DAY);
/** `5th`, `21st`. */
export const ordinalDay = figures('<ordinal day>', ORDINAL_DAY);
/** 1000 to 2099 in four figures. */
export const fullYear = figures('<year>', YEAR);

export const isYearWord = ({ text }: Word): boolean => YEAR.test(text);

/** A year in figures or as it is spoken. */
export const anyYear: Element = oneOf(fullYear, spokenYear);
export const yearOf = (piece: Piece | undefined): number => spokenYearOf(piece) ?? numberOf(piece);

/** *of 1990*, *in 1990*, *1990*. */
export const ofYear: Element = oneOf(sequence(word('of', 'in'), anyYear), anyYear);
/** The year of an {@link ofYear}; nothing where it was left out. */
export function ofYearOf(piece: Piece | undefined): { year?: number } {
  if (!piece) return {};
  const bare = /^(?:of|in)$/.test(piece.first.word.lower);
  return { year: yearOf(bare ? new Piece(piece.document, piece.from + 1, piece.to) : piece) };
}

/** The number a piece of figures begins with: 5 of `5th`. */
export const numberOf = (piece: Piece | undefined): number =>
  piece ? Number.parseInt(piece.first.word.text, 10) : Number.NaN;

/** A name of a month; a whole heading in capitals makes no month of MAY. */
export const month: Element = entryOf(months);
export const monthOf = (piece: Piece | undefined): number => entryValue(months, piece) ?? 0;

/** Is the month's name a word as well: `May`, `March`? */
export const isDoubtfulMonth = reads(/^(?:may|march|mar|dec|jan)$/);

export const comma: Element = word(',');
export const hyphen: Element = word('-', '–', '—', '‑', '/');
export const the: Element = word('the');

/** A sign or a point begins no amount of time. */
const isNumberWord = (first: Word): boolean =>
  first.shape === 'number' || (first.shape !== 'other' && numberWords.begins(first));

const joinsAmounts = reads(/^(?:to|or|-|–)$/);

/** `two`, `two or three`, `several`; a range has no value of its own. */
function amountEnd(document: Document, at: number, limit: number): number {
  const vague = vagueAmounts.match(document.tokens, at, limit);
  const first = numeral.end(document, at, limit);
  if (vague >= first) return vague;
  if (first < 0 || !joinsAmounts(document.tokens[first]?.word)) return first;
  const second = numeral.end(document, first + 1, limit);
  return second < 0 ? first : second;
}

/** `two`, `2½`, `a`, `several`, `a couple of`. */
export const amount: Element = readBy(
  '<amount>',
  (first) => vagueAmounts.begins(first) || isNumberWord(first),
  amountEnd,
  (word) => vagueAmounts.continues(word) || joinsAmounts(word) || continuesNumeral(word),
  (word) => vagueAmounts.has(word) || isNumberWord(word),
);

/** The number an amount stands for; nothing for `several`. */
export function amountOf(piece: Piece | undefined): number | undefined {
  if (!piece) return undefined;
  const vague = vagueAmounts.match(piece.document.tokens, piece.from, piece.to);
  if (vague === piece.to)
    return vagueAmounts.value(piece.document.tokens, piece.from, piece.to)?.value;
  const found = numeralOf(piece);
  return found && found.to === piece.to ? found.value : undefined;
}

export const singularUnit: Element = entryOf(unitSingular);
export const pluralUnit: Element = entryOf(unitPlural);

/** The unit of either number. */
export const unitOf = (piece: Piece | undefined) =>
  entryValue(unitPlural, piece) ?? entryValue(unitSingular, piece) ?? 'day';

/** A unit in either number. */
export const anyUnit: Element = oneOf(pluralUnit, singularUnit);

/** `{ unit, value }` of an amount and a unit. */
export function countOf(amountPiece: Piece | undefined, unitPiece: Piece | undefined): UnitCount {
  const value = amountOf(amountPiece);
  const unit = unitOf(unitPiece);
  return value === undefined ? { unit } : { unit, value };
}

/** Does a name stand at the token: a capital inside a sentence? */
export const looksLikeName = (document: Document, at: number): boolean => {
  const token = document.tokens[at];
  return token !== undefined && isCapitalized(token.word) && textAt(document, at).length > 1;
};

/** Is the token the first of its sentence, but for a mark? */
export const startsSentence = ({ tokens, sentences }: Document, at: number): boolean => {
  const first = sentences[tokens[at]?.sentence ?? 0]?.from ?? 0;
  return at - first <= (tokens[first]?.pos === 'PUNCT' ? 1 : 0);
};

/** What a word before a noun stands before: *a two day ‹summit›*, *recent ‹talks›*. */
export const noun: Element = tokenThat('<noun>', ({ pos }) => /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos));

/** What a noun phrase goes on with: *the year ‹of› the dragon*, *the week ‹before›*, *the night ‹shift›*. */
export const restOfPhrase: Element = tokenThat(
  '<rest of the phrase>',
  ({ pos, word: { lower } }) =>
    /^(?:of|before|after|that|when|which|-)$/.test(lower) ||
    /^(?:NOUN|PROPN|ADJ|NUM|SCONJ)$/.test(pos),
);
