import type { Word } from '../lexicon/word';
import type { Element } from './element';

type Pattern = readonly Element[];

const canBe = (element: Element, word: Word): boolean =>
  element.begins(word) && (element.alone?.(word) ?? true);

/** Could a match of the pattern be this word alone? */
export function canBeAlone(pattern: Pattern, word: Word): boolean {
  for (let k = 0; k < pattern.length; k += 1) {
    const element = pattern[k] as Element;
    if (element.looks) continue;
    const rest = pattern.slice(k + 1);
    if (canBe(element, word) && rest.every(({ looks, optional }) => looks || optional)) return true;
    if (!element.optional) return false;
  }
  return false;
}

/** Could the pattern from element `k` on begin with this word, or be over before it? */
function canFollow(pattern: Pattern, k: number, word: Word): boolean {
  for (let at = k; at < pattern.length; at += 1) {
    const element = pattern[at] as Element;
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

/** Could a match of the pattern begin with the first word where the second follows it? */
export function canBeginPair(pattern: Pattern, first: Word, second: Word): boolean {
  for (let k = 0; k < pattern.length; k += 1) {
    const element = pattern[k] as Element;
    if (element.looks) continue;
    if (element.begins(first)) {
      if (element.second?.(second) ?? true) return true;
      if (canBe(element, first) && canFollow(pattern, k + 1, second)) return true;
    }
    if (!element.optional) return false;
  }
  return false;
}
