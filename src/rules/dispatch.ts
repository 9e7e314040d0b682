import { always, type Question } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import type { Word } from '../lexicon/word';
import { bitsOf, holds } from './bits';
import { couldBeAlone } from './second';
import { accepts, type Edge } from './trie';
import { WordClasses } from './word-classes';

const NONE: readonly Edge[] = [];

/** Words that can begin a match, and the edges worth trying at one before each class of second words that was met. */
interface Firsts {
  readonly bits: Int32Array;
  readonly before: (readonly Edge[] | undefined)[];
}

/**
 * Which edges to try at a token, by its word and the next: those that the word could begin and the
 * next go on with, and those that the word could be all of, where the next could stand after. Words
 * are of few classes in this, so that what a pair of classes comes to is worked out once. Each edge
 * has two bits of a class, one for either way.
 */
export class Dispatch {
  /** Nothing for words that begin none, which are most. */
  private readonly firsts: WordClasses<Firsts | undefined>;
  private readonly seconds: WordClasses<Int32Array>;
  /** What stands second where a sentence ends. */
  private readonly ending: number;

  constructor(private readonly edges: readonly Edge[]) {
    this.firsts = new WordClasses(
      edges.flatMap(({ element }) => [remember(element.begins), couldBeAlone(element)]),
      (bits) => (bits.some((some) => some !== 0) ? { bits, before: [] } : undefined),
    );
    this.seconds = new WordClasses(
      edges.flatMap((edge) => [inside(edge), after(edge)]),
      (bits) => bits,
    );
    const ends = edges.flatMap(({ to }) => [false, to.leaves.length > 0]);
    this.ending = this.seconds.beside(bitsOf(ends));
  }

  /** The edges worth trying at a word before `next`; no `next` stands for the end of the sentence. */
  at(word: Word, next: Word | undefined): readonly Edge[] {
    const first = this.firsts.of(word);
    if (!first) return NONE;
    const second = next ? this.seconds.numberOf(next) : this.ending;
    return first.before[second] ?? this.meet(first, second);
  }

  private meet({ bits, before }: Firsts, second: number): readonly Edge[] {
    const others = this.seconds.called(second);
    const both = (bit: number) => holds(bits, bit) && holds(others, bit);
    const found = this.edges.filter((_, k) => both(2 * k) || both(2 * k + 1));
    while (before.length <= second) before.push(undefined);
    before[second] = found;
    return found;
  }
}

/** Could the word stand after the edge? */
const after = ({ to }: Edge): Question => accepts(to);

/** Could the word stand second inside the edge? */
const inside = ({ element: { second } }: Edge): Question => second ?? always;
