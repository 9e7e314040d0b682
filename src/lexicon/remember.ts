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

/** Questions by the test that answers them from the numbers of a word. */
const tests = new WeakMap<Question, WordTest>([
  [always, always as WordTest],
  [never, never as WordTest],
]);

/** Says of a question that the numbers of a word answer it, so that nothing is to be remembered. */
export function byNumbers(question: WordTest): WordTest {
  tests.set(question, question);
  return question;
}

/**
 * A question about a word that is asked once and its answer kept with the word, whoever asks. The
 * answer must hang on the word alone.
 */
export function remember(ask: Question): WordTest {
  const test = tests.get(ask);
  if (test) return test;
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
  tests.set(ask, remembered);
  return remembered;
}

/** Is the word of this form in lower case? */
export const reads = (form: RegExp): WordTest => remember(({ lower }) => form.test(lower));
