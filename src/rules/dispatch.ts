import type { Word } from '../lexicon/word';
import type { Element } from './element';
import type { Rule } from './rule';

type Pattern = readonly Element[];

/** Could a match of the pattern begin with this word? */
export function canBegin(pattern: Pattern, word: Word): boolean {
  for (const element of pattern) {
    if (element.looks) continue;
    if (element.begins(word)) return true;
    if (!element.optional) return false;
  }
  return false;
}

/** Could the element match the first word and go on to the second? */
export const goesOn = (element: Element, first: Word, second: Word): boolean =>
  element.begins(first) && (element.goesOn?.(first, second) ?? true);

/** Could the element match the word alone? */
export const isSingle = (element: Element, word: Word): boolean =>
  element.begins(word) && (element.isSingle?.(word) ?? true);

/** Could the pattern from element `k` on stand before or begin with this word? */
function canFollow(pattern: Pattern, k: number, word: Word): boolean {
  for (let at = k; at < pattern.length; at += 1) {
    const element = pattern[at] as Element;
    if (element.looks === 'behind') continue;
    if (element.looks === 'ahead') {
      if (!element.begins(word)) return false;
      continue;
    }
    if (element.begins(word)) return true;
    if (!element.optional) return false;
  }
  return true;
}

/** Could a match of the pattern begin with the first word where the second stands after it? */
export function canBeginPair(pattern: Pattern, first: Word, second: Word): boolean {
  for (let k = 0; k < pattern.length; k += 1) {
    const element = pattern[k] as Element;
    if (element.looks) continue;
    if (goesOn(element, first, second)) return true;
    if (isSingle(element, first) && canFollow(pattern, k + 1, second)) return true;
    if (!element.optional) return false;
  }
  return false;
}

/** Could the word alone be a match of the pattern? */
export function canBeAlone(pattern: Pattern, word: Word): boolean {
  for (let k = 0; k < pattern.length; k += 1) {
    const element = pattern[k] as Element;
    if (element.looks) continue;
    const rest = pattern.slice(k + 1);
    if (isSingle(element, word) && rest.every(({ looks, optional }) => looks || optional))
      return true;
    if (!element.optional) return false;
  }
  return false;
}

/** Words that begin matches of this many rules are told apart by the word after them too: *the*, *a*. */
const CROWDED = 3;

/** The rules worth trying at a pair of words; each pair is worked out once. */
export class PairDispatch<Reading> {
  private readonly pairs = new WeakMap<Word, WeakMap<Word, readonly Rule<Reading>[]>>();

  /** Those of `rules`, which can begin with the first word, that the second does not rule out. */
  narrow(rules: readonly Rule<Reading>[], first: Word, second: Word): readonly Rule<Reading>[] {
    if (rules.length < CROWDED) return rules;
    let after = this.pairs.get(first);
    if (!after) {
      after = new WeakMap();
      this.pairs.set(first, after);
    }
    let narrowed = after.get(second);
    if (!narrowed) {
      narrowed = rules.filter(({ pattern }) => canBeginPair(pattern, first, second));
      after.set(second, narrowed);
    }
    return narrowed;
  }
}
