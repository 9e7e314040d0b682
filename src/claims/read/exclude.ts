import { reads } from '../../lexicon/remember';
import { isCapitalized } from '../../lexicon/word';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { isClock, isLabel, isMonth, isStreet } from '../vocabulary/labels';

/** Do two tokens stand in one sentence? */
const areTogether = ({ tokens }: Document, one: number, other: number): boolean =>
  tokens[one]?.sentence === tokens[other]?.sentence;

const isFigureLike = (token: Token | undefined): boolean => token?.word.shape === 'number';

/** A thing that is numbered: `Section 12`, `Flight 370`. */
export function isLabelled(document: Document, from: number): boolean {
  return isLabel(tokenBefore(document.tokens, from)?.word) && areTogether(document, from, from - 1);
}

/** A name that ends in a number: `Boeing 787`, `Fortune 500`. */
function isPartOfName(document: Document, from: number): boolean {
  const before = tokenBefore(document.tokens, from);
  if (before?.pos !== 'PROPN' || !areTogether(document, from, from - 1)) return false;
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
  const [mark, before, first] = [
    tokenBefore(tokens, from),
    tokens[from - 2],
    tokens[from] as Token,
  ];
  if (!mark || first.spaced || !joins(mark.word)) return false;
  return isTag(mark.word) || (before !== undefined && !mark.spaced);
}

/** `four-under 67`: the bound is the end of a compound. */
export const isCompoundBound = ({ tokens }: Document, bound: number): boolean =>
  tokens[bound]?.spaced === false && isDash(tokenBefore(tokens, bound)?.word);

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
  const [before, after] = [tokenBefore(document.tokens, from)?.word, document.tokens[to]?.word];
  if (isMonth(before) && before?.shape !== 'lower' && areTogether(document, from, from - 1))
    return true;
  const ofTime = isClock(after) || (isMonth(after) && after?.shape === 'title');
  return ofTime && areTogether(document, from, to);
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
    const token = document.tokens[i];
    if (!token || token.word.shape === 'lower' || token.word.shape === 'other') return false;
    if (!areTogether(document, at - 1, i)) return false;
    if (i > at && isStreet(token.word)) return true;
  }
  return false;
}

const isYear = reads(/^(?:1[5-9]|20)\d\d$/);

/** Four plain figures that a year is written with. */
export function looksLikeYear({ tokens }: Document, from: number, to: number): boolean {
  return to === from + 1 && isYear(tokens[from]?.word);
}

/** `Rovers 3 United 1`: a capital on each side of the figures is a table's. */
export function isScoreLine({ tokens }: Document, from: number, to: number): boolean {
  const [before, after] = [tokenBefore(tokens, from), tokens[to]];
  if (!before || !after || before.sentence !== after.sentence) return false;
  return (
    before.pos === 'PROPN' &&
    isCapitalized(before.word) &&
    after.pos === 'PROPN' &&
    isCapitalized(after.word)
  );
}

/** `288 Juan Lopes`: a line of a table that begins with figures and goes on with a name. */
export function isTableName({ tokens }: Document, from: number, to: number): boolean {
  const [first, one, two] = [tokens[from], tokens[to], tokens[to + 1]];
  const opens = first?.newline || tokenBefore(tokens, from)?.sentence !== first?.sentence;
  const title = (token: typeof one) => token?.pos === 'PROPN' && token.word.shape === 'title';
  return opens === true && first?.word.shape === 'number' && title(one) && title(two);
}
