import { always, type Question } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import type { Word } from '../lexicon/word';
import { bitsOf, holds } from './bits';
import { Pairs } from './pairs';
import { couldBeAlone } from './second';
import { accepts, type Edge } from './trie';
import { PLAIN, WordClasses } from './word-classes';

const NONE: readonly Edge[] = [];

/**
 * Which edges to try at a token, by its word and the next: those that the word could begin and the
 * next go on with, and those that the word could be all of, where the next could stand after. Words
 * are of few classes in this, so that what a pair of classes comes to is worked out once. Each edge
 * has two bits of a class, one for either way.
 */
export class Dispatch {
  private readonly firsts: WordClasses<Int32Array>;
  private readonly seconds: WordClasses<Int32Array>;
  /** The class of the words that begin no match, which are most. */
  private readonly idle: number;
  /** What stands second where a sentence ends. */
  private readonly ending: number;
  private readonly known = new Pairs<readonly Edge[]>();

  constructor(private readonly edges: readonly Edge[]) {
    this.firsts = new WordClasses(
      edges.flatMap(({ element }) => [remember(element.begins), couldBeAlone(element)]),
      itself,
    );
    this.seconds = new WordClasses(
      edges.flatMap((edge) => [inside(edge), after(edge)]),
      itself,
    );
    this.idle = this.firsts.sure.some((bits) => bits !== 0) ? -1 : PLAIN;
    const ends = edges.flatMap(({ to }) => [false, to.leaves.length > 0]);
    this.ending = this.seconds.beside(bitsOf(ends));
  }

  /** The edges worth trying at a word before `next`; no `next` stands for the end of the sentence. */
  at(word: Word, next: Word | undefined): readonly Edge[] {
    const first = this.firsts.numberOf(word);
    if (first === this.idle) return NONE;
    const second = next ? this.seconds.numberOf(next) : this.ending;
    return this.known.get(first, second) ?? this.meet(first, second);
  }

  private meet(first: number, second: number): readonly Edge[] {
    const [one, other] = [this.firsts.called(first), this.seconds.called(second)];
    const both = (bit: number) => holds(one, bit) && holds(other, bit);
    const found = this.edges.filter((_, k) => both(2 * k) || both(2 * k + 1));
    this.known.set(first, second, found, found.map(({ place }) => place).join());
    return found;
  }
}

const itself = (bits: Int32Array): Int32Array => bits;

/** Could the word stand after the edge? */
const after = ({ to }: Edge): Question => accepts(to);

/** Could the word stand second inside the edge? */
const inside = ({ element: { second } }: Edge): Question => second ?? always;
