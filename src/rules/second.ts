import { always, anyOf, bothOf, never, type Question } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import type { Element } from './pattern';
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

/** Those of which one must come first: up to the first that is not optional. */
function firstOf(elements: readonly Element[]): readonly Element[] {
  const must = elements.findIndex(({ optional }) => !optional);
  return must < 0 ? elements : elements.slice(0, must + 1);
}

/** How a match of any of these rules can begin: with which word, which second, which alone. */
export function beginningsOf(rules: readonly Rule<unknown>[]) {
  const ways = rules.flatMap(({ pattern }) => {
    const taken = pattern.filter(({ looks }) => !looks);
    return firstOf(taken).map((first, i) => ({ first, rest: taken.slice(i + 1) }));
  });
  const begins = (element: Element): Question => remember(element.begins);
  return {
    begins: anyOf(ways.map(({ first }) => begins(first))),
    second: anyOf([
      ...ways.map(({ first }) => first.second ?? always),
      ...ways.flatMap(({ rest }) => firstOf(rest).map(begins)),
    ]),
    alone: anyOf(
      ways.map(({ first, rest }) =>
        rest.every(({ optional }) => optional) ? couldBeAlone(first) : never,
      ),
    ),
  };
}
