import { packs } from './columns';
import { always, asksOnlyListed, never, onlyListed, type Question } from './question';

/** Two bits for each question: is the answer known, and what is it. */
const BITS = 2;
const KNOWN = 1;
const YES = 2;

/** Questions to a number, so that it stays a small integer. */
const nextQuestion = packs(15);

/**
 * A question about a word that is asked once and its answer kept with the word. The answer must
 * hang on the word alone.
 */
export function remember(ask: Question): Question {
  if (ask === always || ask === never) return ask;
  const { column, place } = nextQuestion();
  const shift = place * BITS;
  const remembered: Question = (word) => {
    const { cells, row } = word;
    const known = (cells[row + column] as number) >> shift;
    if (known & KNOWN) return (known & YES) !== 0;
    const answer = ask(word);
    cells[row + column] =
      (cells[row + column] as number) | ((answer ? KNOWN | YES : KNOWN) << shift);
    return answer;
  };
  return asksOnlyListed(ask) ? onlyListed(remembered) : remembered;
}
