import type { Word } from '../lexicon/word';
import type { Element } from './element';

type Test = (word: Word) => boolean;

/**
 * Could this word stand second in a match of these elements, one after the other? Most rules that
 * a word could begin fail on the next, so this is asked before a match is tried. Nothing where any
 * word could, or none is needed.
 */
export function secondOf(pattern: readonly Element[]): Test | undefined {
  const [first, ...rest] = pattern.filter(({ looks }) => !looks);
  if (!first?.second) return undefined;
  const inside = first.second.bind(first);
  const after = firstOf(rest);
  if (!after) return undefined;
  const within: Test = (word) => inside(word) || after(word);
  if (!first.optional) return within;
  const without = secondOf(rest);
  return without && ((word) => within(word) || without(word));
}

/** Could it stand second in any of these? */
export function secondOfAny(elements: readonly Element[]): Test | undefined {
  if (elements.some(({ second }) => !second)) return undefined;
  return (word) => elements.some((element) => element.second?.(word));
}

/** Could it stand second in a match of these, whether or not the match could be over before? */
export function secondWithin(pattern: readonly Element[]): Test | undefined {
  const [first, ...rest] = pattern.filter(({ looks }) => !looks);
  if (!first) return () => false;
  if (!first.second) return undefined;
  const inside = first.second.bind(first);
  const needed = rest.findIndex(({ optional }) => !optional);
  const after = needed < 0 ? rest : rest.slice(0, needed + 1);
  const within: Test = (word) => inside(word) || after.some((element) => element.begins(word));
  if (!first.optional) return within;
  const without = secondWithin(rest);
  return without && ((word) => within(word) || without(word));
}

/** Could a match of these begin with it? Nothing where the match could be over before. */
function firstOf(elements: readonly Element[]): Test | undefined {
  const until = elements.findIndex(({ optional }) => !optional);
  if (until < 0) return undefined;
  const wanted = elements.slice(0, until + 1);
  return (word) => wanted.some((element) => element.begins(word));
}

/** As a part of an element, with what else could stand second. */
export function asSecond(test: Test | undefined, other?: Test): Pick<Element, 'second'> {
  if (!test) return {};
  return { second: other ? (word) => test(word) || other(word) : test };
}
