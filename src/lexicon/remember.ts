import { packs } from './columns';
import type { Word } from './word';

/** Two bits for each question: is the answer known, and what is it. */
const BITS = 2;
const KNOWN = 1;
const YES = 2;

/** Questions to a number, so that it stays a small integer. */
const nextQuestion = packs(15);

/** A question about a word; where there is no word, past the ends of a text, the answer is no. */
export type WordTest = (word: Word | undefined) => boolean;

/**
 * A question about a word that is asked once and its answer kept with the word. The answer must
 * hang on the word alone.
 */
export function remember(ask: (word: Word) => boolean): WordTest {
  const { column, place } = nextQuestion();
  const shift = place * BITS;
  return (word) => {
    if (word === undefined) return false;
    const { cells, row } = word;
    const known = (cells[row + column] as number) >> shift;
    if (known & KNOWN) return (known & YES) !== 0;
    const answer = ask(word);
    cells[row + column] =
      (cells[row + column] as number) | ((answer ? KNOWN | YES : KNOWN) << shift);
    return answer;
  };
}

/** Is the word of this form in lower case? */
export const reads = (form: RegExp): WordTest => remember(({ lower }) => form.test(lower));
