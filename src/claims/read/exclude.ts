import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { isClock, isLabel, isMonth, isStreet } from '../vocabulary/labels';

const inSentence = ({ tokens }: Document, at: number, other: number): Token | undefined =>
  tokens[other]?.sentence === tokens[at]?.sentence ? tokens[other] : undefined;

const isFigureLike = (token: Token | undefined): boolean => token?.word.shape === 'number';

/** A thing that is numbered: `Section 12`, `Flight 370`. */
export function isLabelled(document: Document, from: number): boolean {
  const before = inSentence(document, from, from - 1);
  return isLabel(before?.word);
}

/** A name that ends in a number: `Boeing 787`, `Fortune 500`. */
function isPartOfName(document: Document, from: number): boolean {
  const before = inSentence(document, from, from - 1);
  if (before?.pos !== 'PROPN') return false;
  const start = document.sentences[before.sentence]?.from === from - 1;
  const { shape } = before.word;
  return !start && shape !== 'lower' && shape !== 'number' && shape !== 'other';
}

const joins = reads(/^[-–−/.:'’_#@×^]$/);
const isTag = reads(/^[#@_]$/);
const isDash = reads(/^[-–]$/);
const joinsFigures = reads(/^[-–/:.]$/);

/** Joined by a mark to what stands before: `COVID-19`, `F-16`, `3-2`, `555-0100`, `#4`. */
function isJoinedBefore({ tokens }: Document, from: number): boolean {
  const [mark, before, first] = [tokens[from - 1], tokens[from - 2], tokens[from] as Token];
  if (!mark || first.spaced || !joins(mark.word)) return false;
  return isTag(mark.word) || (before !== undefined && !mark.spaced);
}

/** `four-under 67`: the bound is the end of a compound. */
export const isCompoundBound = ({ tokens }: Document, bound: number): boolean =>
  tokens[bound]?.spaced === false && isDash(tokens[bound - 1]?.word);

/** Joined by a mark to figures after: `3-2`, `9/11`, `10:30`. */
function isJoinedAfter({ tokens }: Document, to: number): boolean {
  const [after, next] = [tokens[to], tokens[to + 1]];
  if (!after || !next) return false;
  if (after.spaced && next.spaced && isDash(after.word)) return isFigureLike(next);
  if (after.spaced || next.spaced) return false;
  return isFigureLike(next) && joinsFigures(after.word);
}

/** A date or a time of day has the number: `March 9`, `9 March`, `9 p.m.`. */
function isCalendar(document: Document, from: number, to: number): boolean {
  const before = inSentence(document, from, from - 1);
  if (before && before.word.shape !== 'lower' && isMonth(before.word)) return true;
  const after = inSentence(document, from, to);
  if (!after) return false;
  return isClock(after.word) || (after.word.shape === 'title' && isMonth(after.word));
}

/** Is a number that has a unit yet a part of something else? `bound` stands before it. */
export function isUnitElsewhere(
  document: Document,
  from: number,
  to: number,
  bound: boolean,
): boolean {
  if (!bound && isJoinedBefore(document, from)) return true;
  return isJoinedAfter(document, to) || isCalendar(document, from, to);
}

/** Is the number a day, a time of day, a house number or a label? `from` and `to` hold the number alone. */
export function isNoQuantity(
  document: Document,
  from: number,
  to: number,
  bound: boolean,
): boolean {
  if (!bound && (isLabelled(document, from) || isPartOfName(document, from))) return true;
  return isUnitElsewhere(document, from, to, bound) || isAddress(document, to);
}

/** `221 Baker Street`: up to three capitalised words and a word for a street. */
function isAddress(document: Document, at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    const token = inSentence(document, at - 1, i);
    if (!token || token.word.shape === 'lower' || token.word.shape === 'other') return false;
    if (i > at && isStreet(token.word)) return true;
  }
  return false;
}

const isYear = reads(/^(?:1[5-9]|20)\d\d$/);

/** Four plain figures that a year is written with. */
export function looksLikeYear({ tokens }: Document, from: number, to: number): boolean {
  return to === from + 1 && isYear(tokens[from]?.word);
}
