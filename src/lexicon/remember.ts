import { Answer } from './answer';
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

/** By question, what answers it. */
const answers = new WeakMap<Question, Answer>();
/** By question, the one that is answered from the numbers of a word. */
const tests = new WeakMap<Question, WordTest>([
  [always, always as WordTest],
  [never, never as WordTest],
]);

/** The question that an answer answers, which nothing else has to remember. */
export function byNumbers(answer: Answer, kinds: number): WordTest {
  const test: WordTest = (word) => word !== undefined && answer.of(word);
  answers.set(test, answer);
  tests.set(test, test);
  onlyOf(kinds, test);
  return test;
}

/**
 * A question about a word that is asked once and its answer kept with the word, whoever asks. The
 * answer must hang on the word alone.
 */
export function remember(ask: Question): WordTest {
  let test = tests.get(ask);
  if (!test) {
    test = byNumbers(newAnswer(ask), kindsFor(ask));
    tests.set(ask, test);
  }
  return test;
}

/** What answers a question from the numbers of a word. */
export function answerTo(question: Question): Answer {
  const test = remember(question);
  let answer = answers.get(test);
  if (!answer) {
    answer = newAnswer(question);
    answers.set(test, answer);
  }
  return answer;
}

function newAnswer(ask: Question): Answer {
  const { column, place } = nextQuestion();
  const shift = place * BITS;
  return new Answer(column, KNOWN << shift, YES << shift, ask);
}

/** Is the word of this form in lower case? */
export const reads = (form: RegExp): WordTest => remember(({ lower }) => form.test(lower));
