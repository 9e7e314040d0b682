import { always, anyOf, bothOf, never, type Question } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import { type Element, variantsOf } from './pattern';
import type { Rule } from './rule';

/** Could a match of the element be this word and no more? */
export const couldBeAlone = ({ begins, alone }: Element): Question =>
  alone ? bothOf(remember(begins), alone) : remember(begins);

/** The same for these elements, one after the other. */
export function aloneOf(elements: readonly Element[]): Question {
  const [first, ...rest] = elements.filter(({ looks }) => !looks);
  return first && rest.length === 0 ? couldBeAlone(first) : never;
}

/**
 * Could this word stand second in a match of these elements, one after the other? Most rules that
 * a word could begin fail on the next, so this is asked before a match is tried. Nothing where any
 * word could.
 */
export function secondOf(elements: readonly Element[]): Question | undefined {
  const [first, next] = elements.filter(({ looks }) => !looks);
  const inside = first?.second;
  return inside && (next ? anyOf([inside, next.begins]) : inside);
}

/** Could it stand second in any of these? */
export function secondOfAny(elements: readonly Element[]): Question | undefined {
  const seconds = elements.map(({ second }) => second);
  return seconds.every((second) => second !== undefined) ? anyOf(seconds) : undefined;
}

/** What must stand beside the first word for these elements to match, one after the other. */
export function neededBy(elements: readonly Element[]): Question | undefined {
  const [, next] = elements.filter(({ looks }) => !looks);
  return next?.begins;
}

/** What must stand beside it for any of these to match. */
export function neededByAny(elements: readonly Element[]): Question | undefined {
  const needs = elements.map(({ needs }) => needs);
  return needs.every((need) => need !== undefined) ? anyOf(needs) : undefined;
}

/** How a match of any of these rules can begin: with which word, which second, which alone. */
export function beginningsOf(rules: readonly Rule<unknown>[]) {
  const ways = rules
    .flatMap(({ pattern }) => variantsOf(pattern))
    .map(({ steps }) => steps.map(({ element }) => element));
  const begins = ({ begins }: Element): Question => remember(begins);
  return {
    begins: anyOf(ways.flatMap((way) => way.slice(0, 1).map(begins))),
    second: anyOf([
      ...ways.map(([first]) => first?.second ?? always),
      ...ways.flatMap((way) => way.slice(1, 2).map(begins)),
    ]),
    alone: anyOf(ways.map(aloneOf)),
  };
}
