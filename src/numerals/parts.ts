import type { Document } from '../text/document';
import { lowerAt, type Token } from '../text/token';
import { readScales } from './magnitude';
import { isArticle, joinedWord, type Part } from './spelled';
import { type NumberWord, numberWords } from './words';

const wordAt = ({ tokens }: Document, at: number, limit: number): NumberWord | undefined =>
  at < limit ? numberWords.get((tokens[at] as Token).word) : undefined;

/** `half a million`, `a half-dozen`, `quarter of a million`: the whole that a part is of. */
function wholeAfter(document: Document, at: number, limit: number): Part | undefined {
  let from = joinedWord(document, at, limit);
  if (lowerAt(document, from) === 'of' && isArticle(document, from + 1)) from += 1;
  if (isArticle(document, from)) from = joinedWord(document, from + 1, limit);
  const word = wordAt(document, from, limit);
  if (word?.kind === 'dozen') return { to: from + 1, value: 12 };
  return readScales(document, from, limit);
}

function half(document: Document, at: number, limit: number): Part {
  const whole = wholeAfter(document, at + 1, limit);
  return whole ? { to: whole.to, value: whole.value / 2 } : { to: at + 1, value: 0.5 };
}

/** May `a third`, `one quarter` be a share? Without a sign of it they are an ordinal and a season. */
function isShare(document: Document, word: number, hyphened: boolean): boolean {
  return hyphened || lowerAt(document, word + 1) === 'of';
}

/** The share that begins with a count of parts: `two-thirds`, `a third of`, `three-quarters of a million`. */
function countedParts(document: Document, at: number, limit: number): Part | undefined {
  const count = isArticle(document, at) ? 1 : wordAt(document, at, limit)?.value;
  const kind = wordAt(document, at, limit)?.kind;
  if (count === undefined || (!isArticle(document, at) && kind !== 'digit' && kind !== 'teen'))
    return undefined;
  const word = joinedWord(document, at + 1, limit);
  const part = wordAt(document, word, limit);
  if (part?.kind !== 'part' || (count !== 1) !== (part.plural === true)) return undefined;
  const seasons = part.value === 4 && lowerAt(document, word).startsWith('quarter');
  const loose = !isArticle(document, at) && !seasons;
  const by = lowerAt(document, at - 1) === 'by';
  if (!loose && !by && !isShare(document, word, word > at + 1)) return undefined;
  const whole = wholeAfter(document, word + 1, limit);
  const value = count / part.value;
  return whole ? { to: whole.to, value: value * whole.value } : { to: word + 1, value };
}

/** `half`, `half a million`, `a half-billion`, `two-thirds`, `a quarter of`. */
export function readParts(document: Document, at: number, limit: number): Part | undefined {
  const from = isArticle(document, at) ? at + 1 : at;
  if (wordAt(document, from, limit)?.kind === 'half') return half(document, from, limit);
  return countedParts(document, at, limit);
}

/** `a dozen`, `two dozen`, `6 dozen`: dozens of a count already read, or of one. */
export function dozensOf(
  document: Document,
  count: number,
  at: number,
  limit: number,
): Part | undefined {
  const from = joinedWord(document, at, limit);
  return wordAt(document, from, limit)?.kind === 'dozen'
    ? { to: from + 1, value: count * 12 }
    : undefined;
}

/** `and a half`, `and three quarters` after a whole number. */
export function andParts(document: Document, at: number, limit: number): Part | undefined {
  let from = joinedWord(document, at, limit);
  if (lowerAt(document, from) !== 'and') return undefined;
  from = joinedWord(document, from + 1, limit);
  const word = joinedWord(document, from + 1, limit);
  const part = wordAt(document, word, limit);
  if (isArticle(document, from) && part?.kind === 'half') return { to: word + 1, value: 0.5 };
  const count = isArticle(document, from) ? 1 : wordAt(document, from, limit)?.value;
  if (count === undefined || part?.kind !== 'part' || count >= part.value) return undefined;
  return { to: word + 1, value: count / part.value };
}
