import type { Word } from '../../lexicon/word';
import { isCapitalized } from '../../lexicon/word';
import { grammarWords } from '../../names/words';
import { type Element, readBy } from '../../rules/element';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { isSpelledBy } from '../spelling';

/** Capitals that may stand for the words of a name. */
export const isAcronym = ({ shape, text }: Word): boolean =>
  shape === 'upper' && text.length >= 2 && text.length <= 7 && /^[A-Z&-]+$/.test(text);

const joins = new Set(['of', 'and', 'for', 'the', '&', '-', 'on', 'in', 'to', "'s", '’s', ',']);
const LONGEST = 10;

/** Could a run whose letters are spelled out go on with this word? */
const goesOn = (word: Word): boolean => isCapitalized(word) || joins.has(word.lower);

/** The end of a run from `at` that the bracket follows, or -1. */
function endBefore(bracket: string, { tokens }: Document, at: number, limit: number): number {
  for (let end = at; end < limit && end - at < LONGEST; end += 1) {
    const { word: here } = tokens[end] as Token;
    if (here.text === bracket)
      return end > at && isCapitalized((tokens[end - 1] as Token).word) ? end : -1;
    if (!goesOn(here)) return -1;
  }
  return -1;
}

const isStart = (first: Word): boolean => isCapitalized(first) && !grammarWords.has(first);

/** Do the words from `at` up to `end` spell the letters? */
function spells(document: Document, at: number, end: number, letters: Word | undefined): boolean {
  if (end - at < 2 || !letters || !isAcronym(letters)) return false;
  const { start } = document.tokens[at] as Token;
  const name = document.text.slice(start, (document.tokens[end - 1] as Token).end);
  return isSpelledBy(name, letters.text);
}

/** A run of capitalised words whose first letters are the acronym in brackets after it. */
export const spelledOut: Element = readBy(
  '<Name> (',
  isStart,
  (document, at, limit) => {
    const end = endBefore('(', document, at, limit);
    return spells(document, at, end, document.tokens[end + 1]?.word) ? end : -1;
  },
  goesOn,
  () => false,
);

/** A run of capitalised words in brackets whose first letters are the acronym before them. */
export const spelledIn: Element = readBy('<Name> )', isStart, (document, at, limit) => {
  const end = endBefore(')', document, at, limit);
  return spells(document, at, end, document.tokens[at - 2]?.word) ? end : -1;
});

/** Where the run begins that the acronym in brackets at `at` stands for, or -1. */
export function startOfSpelled(document: Document, at: number): number {
  for (let start = Math.max(0, at - LONGEST); start < at - 2; start += 1)
    if (
      spelledOut.begins((document.tokens[start] as Token).word) &&
      spelledOut.end(document, start, at + 1) === at - 1
    )
      return start;
  return -1;
}
