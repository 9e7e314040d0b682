import { anyOf, never, type Question } from '../lexicon/question';
import { remember, type WordTest } from '../lexicon/remember';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { gatheredOnce } from './once';

const questions: WordTest[] = [];
/** Is any of them answered with yes? */
let isSpotted = remember(never);

/** By question, the tokens that it picks out. */
const spots = gatheredOnce(({ tokens }) => {
  const found = questions.map((): number[] => []);
  for (let at = 0; at < tokens.length; at += 1) {
    const { word } = tokens[at] as Token;
    if (!isSpotted(word)) continue;
    for (let i = 0; i < found.length; i += 1)
      if ((questions[i] as WordTest)(word)) (found[i] as number[]).push(at);
  }
  return found;
});

/** The last of these places, which are in order, before a token; -1 where none is. */
export function lastBefore(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (places[low - 1] as number);
}

/**
 * Where the few words stand that a question picks out of a document, in order: one look through the
 * document finds them for all questions that are asked so.
 */
export function spotted(question: Question): (document: Document) => readonly number[] {
  const i = questions.push(remember(question)) - 1;
  isSpotted = remember(anyOf(questions));
  return (document) => spots(document)[i] as number[];
}
