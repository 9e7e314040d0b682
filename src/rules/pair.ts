import type { Word } from '../lexicon/word';
import type { Element } from './element';

type Pattern = readonly Element[];

const canBe = (element: Element, word: Word): boolean =>
  element.begins(word) && (element.alone?.(word) ?? true);

/** Could a match of the pattern be this word alone? */
export function canBeAlone(pattern: Pattern, word: Word): boolean {
  return openersOf(pattern).some(({ element, ends }) => ends && canBe(element, word));
}

/** An element that a match of a pattern could begin with. */
export interface Opener {
  readonly element: Element;
  /** What follows it in the pattern. */
  readonly rest: Pattern;
  /** The match could be over after it. */
  readonly ends: boolean;
}

/** The elements that a match could begin with: the first that is required, and the optional ones before it. */
export function openersOf(pattern: Pattern): Opener[] {
  const openers: Opener[] = [];
  for (let k = 0; k < pattern.length; k += 1) {
    const element = pattern[k] as Element;
    if (element.looks) continue;
    const rest = pattern.slice(k + 1);
    openers.push({ element, rest, ends: rest.every(({ looks, optional }) => looks || optional) });
    if (!element.optional) break;
  }
  return openers;
}

/** Could a match begin with this word? */
export const canOpen = (openers: readonly Opener[], word: Word): boolean =>
  openers.some(({ element }) => element.begins(word));

/** Could the first element of a match be this word and no more? */
export const canOpenAlone = (openers: readonly Opener[], word: Word): boolean =>
  openers.some(({ element }) => canBe(element, word));

/** Could the first element of a match have this word second? */
export const canGoOn = (openers: readonly Opener[], word: Word): boolean =>
  openers.some(({ element }) => element.second?.(word) ?? true);

/** Could a match whose first element is one word go on with this one, or be over before it? */
export const canFollow = (openers: readonly Opener[], word: Word): boolean =>
  openers.some(({ rest }) => couldBegin(rest, word));

function couldBegin(pattern: Pattern, word: Word): boolean {
  for (const element of pattern) {
    if (element.looks === 'behind') continue;
    if (element.looks === 'ahead') {
      if (!element.begins(word)) return false;
    } else {
      if (element.begins(word)) return true;
      if (!element.optional) return false;
    }
  }
  return true;
}
