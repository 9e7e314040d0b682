import type { Word } from '../lexicon/word';
import type { Element } from './pattern';

type Test = (word: Word) => boolean;

/** Of an element that is one word: nothing stands second in it. */
export const never: Test = () => false;

/** Could a match of the element be this word and no more? */
export const couldBeAlone = (element: Element, word: Word): boolean =>
  element.begins(word) && (element.alone?.(word) ?? true);

/** The same for these elements, one after the other. */
export function aloneOf(elements: readonly Element[]): Test {
  const [first, ...rest] = elements.filter(({ looks }) => !looks);
  return (word) => first !== undefined && rest.length === 0 && couldBeAlone(first, word);
}

/**
 * Could this word stand second in a match of these elements, one after the other? Most rules that
 * a word could begin fail on the next, so this is asked before a match is tried. Nothing where any
 * word could.
 */
export function secondOf(elements: readonly Element[]): Test | undefined {
  const [first, next] = elements.filter(({ looks }) => !looks);
  const inside = first?.second;
  return inside && ((word) => inside(word) || (next?.begins(word) ?? false));
}

/** Could it stand second in any of these? */
export function secondOfAny(elements: readonly Element[]): Test | undefined {
  if (elements.some(({ second }) => !second)) return undefined;
  return (word) => elements.some((element) => element.second?.(word));
}
