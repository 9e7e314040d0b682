import { never } from '../../lexicon/question';
import { remember } from '../../lexicon/remember';
import type { Word } from '../../lexicon/word';
import { isCapitalized } from '../../lexicon/word';
import { lastInRun } from '../../names/memory';
import { grammarWords } from '../../names/words';
import { type Element, needing, readBy, word } from '../../rules/element';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { isSmall, isSpelledBy } from '../spelling';

/** Capitals that may stand for the words of a name. */
export const isAcronym = ({ shape, text }: Word): boolean =>
  shape === 'upper' && text.length >= 2 && text.length <= 7 && /^[A-Z&-]+$/.test(text);

const joins = new Set(['of', 'and', 'for', 'the', '&', '-', 'on', 'in', 'to', "'s", '’s', ',']);
const LONGEST = 10;

/** Could a run whose letters are spelled out go on with this word? */
const goesOn = remember((word) => isCapitalized(word) || joins.has(word.lower));

const lastCapital = lastInRun(goesOn, isCapitalized);

/** The end of the run from `at`, if the bracket follows, or -1. */
function endBefore(bracket: string, document: Document, at: number, limit: number): number {
  const end = lastCapital(document, at) + 1;
  const follows = end < limit && document.tokens[end]?.word.text === bracket;
  return follows && end - at < LONGEST ? end : -1;
}

const isStart = (first: Word): boolean => isCapitalized(first) && !grammarWords.has(first);

/** Could the letters be those of a name with this word first? */
const couldGive = ({ lower }: Word, letters: Word): boolean =>
  lower.charCodeAt(0) === letters.lower.charCodeAt(0) || isSmall(lower);

/** Do the words from `at` up to `end` spell the letters? */
function spells(document: Document, at: number, end: number, letters: Word | undefined): boolean {
  if (end - at < 2 || !letters || !isAcronym(letters)) return false;
  const { start, word: first } = document.tokens[at] as Token;
  if (!couldGive(first, letters)) return false;
  const name = document.text.slice(start, (document.tokens[end - 1] as Token).end);
  return isSpelledBy(name, letters.lower);
}

/** A run of capitalised words whose first letters are the acronym in brackets after it. */
export const spelledOut: Element = needing(
  word('(').begins,
  readBy(
    '<Name> (',
    isStart,
    (document, at, limit) => {
      const end = endBefore('(', document, at, limit);
      return spells(document, at, end, document.tokens[end + 1]?.word) ? end : -1;
    },
    goesOn,
    never,
  ),
);

/** A run of capitalised words in brackets whose first letters are the acronym before them. */
export const spelledIn: Element = readBy('<Name> )', isStart, (document, at, limit) => {
  const end = endBefore(')', document, at, limit);
  return spells(document, at, end, document.tokens[at - 2]?.word) ? end : -1;
});

/** Where the run begins that the acronym in brackets at `at` stands for, or -1. */
export function startOfSpelled(document: Document, at: number): number {
  const { tokens } = document;
  const end = at - 1;
  const wordAt = (index: number): Word => (tokens[index] as Token).word;
  if (end === 0 || !isCapitalized(wordAt(end - 1))) return -1;
  let start = end;
  while (start > 0 && at - start < LONGEST && goesOn(wordAt(start - 1))) start -= 1;
  for (; end - start > 1; start += 1)
    if (isStart(wordAt(start)) && spells(document, start, end, wordAt(at))) return start;
  return -1;
}
