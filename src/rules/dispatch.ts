import { newColumn } from '../lexicon/columns';
import type { Word } from '../lexicon/word';
import type { Edge } from './trie';

/** Edges to a number, so that it stays a small integer. */
const BITS = 30;

/** What words can be at one place of a match, as bits for the edges; all words of which the same is true share one. */
class WordClass {
  /** The edges worth trying at such a word before each class of second words that was met. */
  readonly before: (readonly Edge[] | undefined)[] = [];
  /** No edge: the answer for most words. */
  readonly none: boolean;

  constructor(
    readonly id: number,
    readonly bits: Int32Array,
  ) {
    this.none = bits.every((some) => some === 0);
  }
}

const NONE: readonly Edge[] = [];

/** The classes of words at one place of a match; each word keeps the number of its own. */
class WordClasses {
  private readonly column = newColumn();
  private readonly byBits = new Map<string, WordClass>();
  private readonly byId: WordClass[] = [];

  of({ cells, row }: Word): WordClass | undefined {
    const id = cells[row + this.column] as number;
    return id === 0 ? undefined : this.byId[id];
  }

  put({ cells, row }: Word, bits: Int32Array): WordClass {
    const found = this.withBits(bits);
    cells[row + this.column] = found.id;
    return found;
  }

  withBits(bits: Int32Array): WordClass {
    const key = bits.join();
    let found = this.byBits.get(key);
    if (!found) {
      found = new WordClass(this.byBits.size + 1, bits);
      this.byBits.set(key, found);
      this.byId[found.id] = found;
    }
    return found;
  }
}

/**
 * Which edges to try at a token, by its word and the next: those that the word could begin and the
 * next go on with, and those that the word could be all of, where the next could stand after. Words are of few classes in
 * this, so that what a pair of classes comes to is worked out once.
 */
export class Dispatch {
  private readonly width: number;
  private readonly firsts = new WordClasses();
  private readonly seconds = new WordClasses();
  /** What stands second where a sentence ends. */
  private readonly ending: WordClass;

  constructor(private readonly edges: readonly Edge[]) {
    this.width = Math.ceil(edges.length / BITS);
    this.ending = this.seconds.withBits(
      this.bits(
        () => false,
        ({ to }) => to.leaves.length > 0,
      ),
    );
  }

  /** Could a match begin with this word? */
  begins(word: Word): boolean {
    return !this.first(word).none;
  }

  /** The edges worth trying at a word before `next`; no `next` stands for the end of the sentence. */
  at(word: Word, next: Word | undefined): readonly Edge[] {
    const first = this.first(word);
    if (first.none) return NONE;
    const second = next ? this.second(next) : this.ending;
    return first.before[second.id] ?? this.meet(first, second);
  }

  private first(word: Word): WordClass {
    return this.firsts.of(word) ?? this.classifyFirst(word);
  }

  private second(word: Word): WordClass {
    return this.seconds.of(word) ?? this.classifySecond(word);
  }

  private classifyFirst(word: Word): WordClass {
    const bits = this.bits(
      ({ begins }) => begins(word),
      ({ begins, element }) => begins(word) && (element.alone?.(word) ?? true),
    );
    return this.firsts.put(word, bits);
  }

  private classifySecond(word: Word): WordClass {
    const bits = this.bits(
      ({ element }) => element.second?.(word) ?? true,
      ({ to }) => to.accepts(word),
    );
    return this.seconds.put(word, bits);
  }

  private meet(first: WordClass, second: WordClass): readonly Edge[] {
    const { width, edges } = this;
    const found = edges.filter((_, k) => {
      const i = Math.floor(k / BITS);
      const inside = (first.bits[i] as number) & (second.bits[i] as number);
      const after = (first.bits[width + i] as number) & (second.bits[width + i] as number);
      return (((inside | after) >> (k % BITS)) & 1) !== 0;
    });
    while (first.before.length <= second.id) first.before.push(undefined);
    first.before[second.id] = found;
    return found;
  }

  /** One bit an edge for each of two questions, one set after the other: inside it, and between it and what follows. */
  private bits(inside: (edge: Edge) => boolean, after: (edge: Edge) => boolean): Int32Array {
    const bits = new Int32Array(2 * this.width);
    this.edges.forEach((edge, k) => {
      const i = Math.floor(k / BITS);
      const bit = 1 << (k % BITS);
      if (inside(edge)) bits[i] = (bits[i] as number) | bit;
      if (after(edge)) bits[this.width + i] = (bits[this.width + i] as number) | bit;
    });
    return bits;
  }
}
