import { reads } from '../lexicon/remember';
import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { readFigures } from './figures';
import { readMagnitude, readScales } from './magnitude';
import { type NumberWord, numberWords } from './words';

/** A whole number or part of one, with the token after it. */
export interface Part {
  readonly to: number;
  readonly value: number;
}

/** Index of the next word of a number: past one hyphen that is written together with both. */
export function joinedWord({ tokens }: Document, at: number, limit: number): number {
  const hyphen = tokens[at];
  if (at + 1 >= limit || hyphen?.word.text !== '-' || hyphen.spaced) return at;
  return tokens[at + 1]?.spaced ? at : at + 1;
}

const wordAt = ({ tokens }: Document, at: number, limit: number): NumberWord | undefined =>
  at < limit ? numberWords.get((tokens[at] as Token).word) : undefined;

const SMALL = new Set(['digit', 'teen', 'tens']);

/** `seven`, `twelve`, `forty`. */
export function smallValue(word: Word): number | undefined {
  const number = numberWords.get(word);
  return number && SMALL.has(number.kind) ? number.value : undefined;
}

/** `seven`, `twelve`, `forty-two`; `'broken'` where number words do not make one number. */
function readSmall(document: Document, at: number, limit: number): Part | 'broken' | undefined {
  const word = wordAt(document, at, limit);
  if (!word || !SMALL.has(word.kind)) return undefined;
  const next = joinedWord(document, at + 1, limit);
  const follower = wordAt(document, next, limit);
  if (!follower || !SMALL.has(follower.kind)) return { to: at + 1, value: word.value };
  if (word.kind !== 'tens' || follower.kind !== 'digit' || follower.value === 0) return 'broken';
  const after = wordAt(document, joinedWord(document, next + 1, limit), limit);
  if (after && SMALL.has(after.kind)) return 'broken';
  return { to: next + 1, value: word.value + follower.value };
}

/** `two hundred and five`, `eleven hundred`, `a hundred thirty`. */
function readHundreds(document: Document, at: number, limit: number): Part | 'broken' | undefined {
  const article = isArticle(document, at);
  const small = article ? { to: at + 1, value: 1 } : readSmall(document, at, limit);
  if (!small || small === 'broken') return small;
  const hundred = joinedWord(document, small.to, limit);
  if (wordAt(document, hundred, limit)?.kind !== 'hundred') return article ? undefined : small;
  const value = small.value * 100;
  const and = document.tokens[hundred + 1]?.word.lower === 'and' ? 1 : 0;
  const rest = readSmall(document, joinedWord(document, hundred + 1 + and, limit), limit);
  if (rest === 'broken') return rest;
  const another = rest && wordAt(document, joinedWord(document, rest.to, limit), limit);
  if (!rest || another?.kind === 'hundred') return { to: hundred + 1, value };
  return { to: rest.to, value: value + rest.value };
}

/** `a` and `an` where they can stand for *one*. */
export const isArticle = ({ tokens }: Document, at: number): boolean =>
  isIndefinite(tokens[at]?.word);

const isIndefinite = reads(/^an?$/);

interface Segment extends Part {
  /** The part below which the next one must stay: 1000 in *two thousand*. */
  below: number;
}

function readSegment(
  document: Document,
  at: number,
  limit: number,
): Segment | 'broken' | undefined {
  const figures = readFigures(document, at, limit);
  if (figures) {
    const scale = readMagnitude(document, at, figures.value, figures.to, limit);
    if (!scale) return { to: figures.to, value: figures.value, below: 0 };
    return { to: scale.to, value: figures.value * scale.value, below: scale.smallest };
  }
  const base =
    readHundreds(document, at, limit) ?? (isArticle(document, at) ? oneOf(at) : undefined);
  if (!base || base === 'broken') return base;
  const scale = readScales(document, base.to, limit);
  if (scale) return { to: scale.to, value: base.value * scale.value, below: scale.smallest };
  if (isArticle(document, at) && base.to === at + 1) return undefined;
  return { to: base.to, value: base.value, below: 0 };
}

const oneOf = (at: number): Part => ({ to: at + 1, value: 1 });

/** Longest number in words anybody writes; past it there is no number. */
const MOST_SEGMENTS = 6;

/**
 * A whole number of parts that grow smaller: `four million two hundred thousand`. `'broken'`
 * where number words follow that cannot be part of it.
 */
export function readWhole(
  document: Document,
  at: number,
  limit: number,
): Segment | 'broken' | undefined {
  const first = readSegment(document, at, limit);
  if (!first || first === 'broken') return first;
  let { to, value, below } = first;
  const startsInFigures = document.tokens[at]?.word.shape === 'number';
  for (let count = 1; below > 100; count += 1) {
    const and = document.tokens[to]?.word.lower === 'and' ? 1 : 0;
    const from = joinedWord(document, to + and, limit);
    if (isArticle(document, from)) break;
    const next = readSegment(document, from, limit);
    if (next === 'broken' || count > MOST_SEGMENTS) return 'broken';
    const inFigures = document.tokens[from]?.word.shape === 'number';
    if (!next || ((inFigures || startsInFigures) && next.below === 0)) break;
    if (next.value >= below) {
      if (and || inFigures) break;
      return 'broken';
    }
    ({ to, below } = next);
    value += next.value;
  }
  return { to, value, below };
}
