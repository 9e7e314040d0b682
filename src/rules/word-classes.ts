import { newColumn } from '../lexicon/columns';
import type { Word } from '../lexicon/word';
import type { Edge } from './trie';

/** Bits to a number, so that it stays a small integer. */
const BITS = 30;

/** What words can be at one place of a match, as bits; all words of which the same is true share one. */
export class WordClass {
  /** The edges worth trying at such a word before each class of second words that was met. */
  readonly before: (readonly Edge[] | undefined)[] = [];
  /** No edge: the answer for most words. */
  readonly none: boolean;

  constructor(
    readonly id: number,
    private readonly bits: Int32Array,
  ) {
    this.none = bits.every((some) => some === 0);
  }

  has(bit: number): boolean {
    return (((this.bits[Math.floor(bit / BITS)] as number) >> (bit % BITS)) & 1) !== 0;
  }
}

/** What is asked of a word to know one of its bits; or the bit of every word. */
export type Ask = ((word: Word) => boolean) | boolean;

/** The classes of words at one place of a match; each word keeps the number of its own. */
export class WordClasses {
  private readonly column = newColumn();
  private readonly byBits = new Map<string, WordClass>();
  private readonly byId: WordClass[] = [];
  /** The bits that every word has, and what is asked for the others. */
  private readonly sure: Int32Array;
  private readonly asks: readonly (readonly [bit: number, ask: (word: Word) => boolean])[];

  constructor(asks: readonly Ask[]) {
    this.sure = bitsOf(asks.map((ask) => ask === true));
    this.asks = asks.flatMap((ask, bit) =>
      typeof ask === 'function' ? [[bit, ask] as const] : [],
    );
  }

  of(word: Word): WordClass {
    const id = word.cells[word.row + this.column] as number;
    return id === 0 ? this.classify(word) : (this.byId[id] as WordClass);
  }

  /** The class of words with just these bits. */
  with(bits: Int32Array): WordClass {
    const key = bits.join();
    let found = this.byBits.get(key);
    if (!found) {
      found = new WordClass(this.byBits.size + 1, bits);
      this.byBits.set(key, found);
      this.byId[found.id] = found;
    }
    return found;
  }

  private classify(word: Word): WordClass {
    const bits = this.sure.slice();
    for (const [bit, ask] of this.asks) if (ask(word)) set(bits, bit);
    const found = this.with(bits);
    word.cells[word.row + this.column] = found.id;
    return found;
  }
}

/** These as bits. */
export function bitsOf(flags: readonly boolean[]): Int32Array {
  const bits = new Int32Array(Math.ceil(flags.length / BITS));
  flags.forEach((flag, bit) => {
    if (flag) set(bits, bit);
  });
  return bits;
}

function set(bits: Int32Array, bit: number): void {
  const i = Math.floor(bit / BITS);
  bits[i] = (bits[i] as number) | (1 << (bit % BITS));
}
