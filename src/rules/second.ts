import type { Word } from '../lexicon/word';
import type { Element } from './element';

/** What a word may be; nothing stands for any word. */
type Wanted = readonly Element[] | undefined;

/**
 * Could this word stand second in a match of the pattern? Tried before a match is, for most rules
 * that a word could begin fail on the next. Nothing where any word could, or none is needed.
 */
export function secondOf(pattern: readonly Element[]): ((word: Word) => boolean) | undefined {
  const wanted = secondsOf(pattern);
  return wanted && ((word) => wanted.some((element) => element.begins(word)));
}

function secondsOf(pattern: readonly Element[]): Wanted {
  const taking = pattern.filter(({ looks }) => !looks);
  const [first, ...rest] = taking;
  if (!first?.single) return undefined;
  const after = firstsOf(rest);
  if (!first.optional) return after;
  const without = secondsOf(rest);
  return after && without && [...after, ...without];
}

/** The elements a match of these could begin with; any, where it could be over before. */
function firstsOf(elements: readonly Element[]): Wanted {
  const until = elements.findIndex(({ optional }) => !optional);
  return until < 0 ? undefined : elements.slice(0, until + 1);
}
