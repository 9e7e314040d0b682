import type { Word } from './word';

/** Two bits for each question: is the answer known, and what is it. */
const BITS = 2;
const KNOWN = 1;
const YES = 2;
/** Questions to a number, so that it stays a small integer. */
const TO_A_NUMBER = 15;

let questions = 0;

/**
 * A question about a word that is asked once and its answer kept with the word. The answer must
 * hang on the word alone.
 */
export function remember(ask: (word: Word) => boolean): (word: Word) => boolean {
  const question = questions++;
  const index = Math.floor(question / TO_A_NUMBER);
  const shift = (question % TO_A_NUMBER) * BITS;
  return (word) => {
    const { answers } = word;
    const known = (answers[index] ?? 0) >> shift;
    if (known & KNOWN) return (known & YES) !== 0;
    const answer = ask(word);
    answers[index] = (answers[index] ?? 0) | ((answer ? KNOWN | YES : KNOWN) << shift);
    return answer;
  };
}

/** How many numbers hold all the answers of a word. */
export const answerCount = (): number => Math.ceil(questions / TO_A_NUMBER);
