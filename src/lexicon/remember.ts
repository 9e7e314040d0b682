import { packs } from './columns';
import { always, kindsFor, never, onlyOf, type Question } from './question';
import type { Word } from './word';

/** Two bits for each question: is the answer known, and what is it. */
const BITS = 2;
const KNOWN = 1;
const YES = 2;

/** Questions to a number, so that it stays a small integer. */
const nextQuestion = packs(15);

/** A question about a word; where there is no word, past the ends of a text, the answer is no. */
export type WordTest = (word: Word | undefined) => boolean;

/** Questions that the numbers of a word answer already. */
const answered = new WeakSet<Question>([always, never]);

/** Says of a question that nothing is to be remembered of it. */
export function byNumbers(question: WordTest): WordTest {
  answered.add(question);
  return question;
}

/**
 * A question about a word that is asked once and its answer kept with the word. The answer must
 * hang on the word alone.
 */
export function remember(ask: Question): WordTest {
  if (answered.has(ask)) return ask as WordTest;
  const { column, place } = nextQuestion();
  const shift = place * BITS;
  const remembered: WordTest = (word) => {
    if (word === undefined) return false;
    const { cells, row } = word;
    const known = (cells[row + column] as number) >> shift;
    if (known & KNOWN) return (known & YES) !== 0;
    const answer = ask(word);
    cells[row + column] =
      (cells[row + column] as number) | ((answer ? KNOWN | YES : KNOWN) << shift);
    return answer;
  };
  onlyOf(kindsFor(ask), byNumbers(remembered));
  return remembered;
}

/** Is the word of this form in lower case? */
export const reads = (form: RegExp): WordTest => remember(({ lower }) => form.test(lower));
