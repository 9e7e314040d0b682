import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { CLOCK, LABELS, MONTHS, STREETS } from '../vocabulary/labels';

const lowerAt = ({ tokens }: Document, at: number): string => tokens[at]?.word.lower ?? '';

const inSentence = ({ tokens }: Document, at: number, other: number): Token | undefined =>
  tokens[other]?.sentence === tokens[at]?.sentence ? tokens[other] : undefined;

const isFigureLike = (token: Token | undefined): boolean => token?.word.shape === 'number';

/** A name that ends in a number: `Boeing 787`, `Fortune 500`, `Section 12`. */
function isPartOfName(document: Document, from: number): boolean {
  const before = inSentence(document, from, from - 1);
  if (!before) return false;
  const { word, pos } = before;
  if (LABELS.has(word.lower) && word.lower !== 'under') return true;
  const start = document.sentences[before.sentence]?.from === from - 1;
  const capital =
    word.shape === 'title' ||
    word.shape === 'upper' ||
    word.shape === 'mixed' ||
    word.shape === 'initial';
  return capital && !start && pos === 'PROPN';
}

/** Joined by a mark to what stands before or after: `COVID-19`, `F-16`, `3-2`, `555-0100`, `9/11`. */
function isJoined(document: Document, from: number, to: number): boolean {
  const [mark, before] = [document.tokens[from - 1], document.tokens[from - 2]];
  const first = document.tokens[from] as Token;
  if (mark && !first.spaced && before && !mark.spaced && /^[-–/.:'’_#@]$/.test(mark.word.text))
    return true;
  if (mark && !first.spaced && /^[#@_№]$/.test(mark.word.text)) return true;
  const [after, next] = [document.tokens[to], document.tokens[to + 1]];
  if (!after || after.spaced || !next || next.spaced) return false;
  return /^[-–/:.]$/.test(after.word.text) && isFigureLike(next);
}

/** Is the number a day, a time of day, a house number or the label of a thing? `from` and `to` hold the number alone. */
export function isNoQuantity(document: Document, from: number, to: number): boolean {
  if (isJoined(document, from, to) || isPartOfName(document, from)) return true;
  const after = inSentence(document, from, to);
  if (MONTHS.has(lowerAt(document, from - 1)) && document.tokens[from - 1]?.word.shape !== 'lower')
    return true;
  if (!after) return false;
  const { lower, shape } = after.word;
  if (MONTHS.has(lower) && shape === 'title') return true;
  if (CLOCK.has(lower)) return true;
  return isAddress(document, to);
}

/** `221 Baker Street`: up to three capitalised words and a word for a street. */
function isAddress(document: Document, at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    const token = inSentence(document, at - 1, i);
    if (!token || token.word.shape === 'lower' || token.word.shape === 'other') return false;
    if (i > at && STREETS.has(token.word.lower)) return true;
  }
  return false;
}

/** Four plain figures that a year is written with. */
export function looksLikeYear({ tokens }: Document, from: number, to: number): boolean {
  if (to !== from + 1) return false;
  const text = tokens[from]?.word.text ?? '';
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}
