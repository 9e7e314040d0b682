import type { Word } from '../lexicon/word';
import { canFollow, canGoOn, canOpen, canOpenAlone, type Opener, openersOf } from './pair';
import type { Rule } from './rule';

/** Rules to a number, so that it stays a small integer. */
const BITS = 30;

/** No rule begins with the word: the answer for most words. */
const NONE = new Int32Array(0);

let dispatches = 0;

/**
 * Which rules to try at a token, by its word and the next. For each word two sets of rules are kept
 * as bits, for it as the first word of a match and two as the second, so that a pair of words costs
 * an AND for every thirty rules and nothing is kept for pairs.
 */
export class Dispatch<Reading> {
  private readonly slot = dispatches++;
  private readonly openers: readonly (readonly Opener[])[];
  private readonly width: number;
  private readonly none: Rule<Reading>[] = [];
  /** What stands second where a sentence ends. */
  private readonly end: Int32Array;

  constructor(private readonly rules: readonly Rule<Reading>[]) {
    this.openers = rules.map(({ pattern }) => openersOf(pattern));
    this.width = Math.ceil(rules.length / BITS);
    this.end = this.bits(
      () => false,
      (openers) => openers.some(({ ends }) => ends),
    );
  }

  /** Could a match of any rule begin with this word? */
  begins(word: Word): boolean {
    return this.first(word).length > 0;
  }

  /** The rules worth trying at a word before `next`; none stands for the end of the sentence. */
  at(word: Word, next: Word | undefined): readonly Rule<Reading>[] {
    const first = this.first(word);
    if (first.length === 0) return this.none;
    const second = next ? this.second(next) : this.end;
    let found = this.none;
    const { width } = this;
    for (let i = 0; i < width; i += 1) {
      let bits =
        ((first[i] as number) & (second[i] as number)) |
        ((first[width + i] as number) & (second[width + i] as number));
      if (bits !== 0 && found === this.none) found = [];
      while (bits !== 0) {
        const lowest = bits & -bits;
        found.push(this.rules[i * BITS + 31 - Math.clz32(lowest)] as Rule<Reading>);
        bits ^= lowest;
      }
    }
    return found;
  }

  private first(word: Word): Int32Array {
    let known = word.firsts[this.slot];
    if (!known) {
      known = this.bits(
        (openers) => canOpen(openers, word),
        (openers) => canOpenAlone(openers, word),
      );
      if (known.every((bits) => bits === 0)) known = NONE;
      word.firsts[this.slot] = known;
    }
    return known;
  }

  private second(word: Word): Int32Array {
    let known = word.seconds[this.slot];
    if (!known) {
      known = this.bits(
        (openers) => canGoOn(openers, word),
        (openers) => canFollow(openers, word),
      );
      word.seconds[this.slot] = known;
    }
    return known;
  }

  /** One bit a rule for each of two questions, one set after the other. */
  private bits(
    inside: (openers: readonly Opener[]) => boolean,
    after: (openers: readonly Opener[]) => boolean,
  ): Int32Array {
    const bits = new Int32Array(2 * this.width);
    this.openers.forEach((openers, k) => {
      const i = Math.floor(k / BITS);
      const bit = 1 << (k % BITS);
      if (inside(openers)) bits[i] = (bits[i] as number) | bit;
      if (after(openers)) bits[this.width + i] = (bits[this.width + i] as number) | bit;
    });
    return bits;
  }
}
