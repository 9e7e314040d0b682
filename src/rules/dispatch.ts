import { always, bothOf, type Question } from '../lexicon/question';
import type { Word } from '../lexicon/word';
import { bitsOf } from './bits';
import { accepts, type Edge } from './trie';
import { type WordClass, WordClasses } from './word-classes';

const NONE: readonly Edge[] = [];

/**
 * Which edges to try at a token, by its word and the next: those that the word could begin and the
 * next go on with, and those that the word could be all of, where the next could stand after. Words
 * are of few classes in this, so that what a pair of classes comes to is worked out once. Each edge
 * has two bits of a class, one for either way.
 */
export class Dispatch {
  private readonly firsts: WordClasses;
  private readonly seconds: WordClasses;
  /** What stands second where a sentence ends. */
  private readonly ending: WordClass;

  constructor(private readonly edges: readonly Edge[]) {
    this.firsts = new WordClasses(edges.flatMap((edge) => [edge.begins, all(edge)]));
    this.seconds = new WordClasses(edges.flatMap((edge) => [inside(edge), after(edge)]));
    const ends = edges.flatMap(({ to }) => [false, to.leaves.length > 0]);
    this.ending = this.seconds.beside(bitsOf(ends));
  }

  /** The edges worth trying at a word before `next`; no `next` stands for the end of the sentence. */
  at(word: Word, next: Word | undefined): readonly Edge[] {
    const first = this.firsts.of(word);
    if (first.none) return NONE;
    const second = next ? this.seconds.of(next) : this.ending;
    return first.before[second.id] ?? this.meet(first, second);
  }

  private meet(first: WordClass, second: WordClass): readonly Edge[] {
    const both = (bit: number) => first.has(bit) && second.has(bit);
    const found = this.edges.filter((_, k) => both(2 * k) || both(2 * k + 1));
    while (first.before.length <= second.id) first.before.push(undefined);
    first.before[second.id] = found;
    return found;
  }
}

/** Could the word be all of the edge? */
const all = ({ begins, element: { alone } }: Edge): Question =>
  alone ? bothOf(begins, alone) : begins;

/** Could the word stand after the edge? */
const after = ({ to }: Edge): Question => accepts(to);

/** Could the word stand second inside the edge? */
const inside = ({ element: { second } }: Edge): Question => second ?? always;
