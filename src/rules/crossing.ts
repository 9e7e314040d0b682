import type { Question } from '../lexicon/question';
import type { Word } from '../lexicon/word';
import type { Edge, Leaf, Node } from './trie';
import { type WordClass, WordClasses } from './word-classes';

/** What a match that has come to a node can do there. */
export interface Ways {
  readonly leaves: readonly Leaf[];
  readonly edges: readonly Edge[];
}

/**
 * Of many ways out of a node, those that the word there leaves: a name goes on in twenty rules,
 * in most of which few words can follow. Words are of few classes in this.
 */
export class Crossing {
  private readonly classes: WordClasses;
  /** By class. */
  private readonly known: (Ways | undefined)[] = [];

  constructor(
    private readonly node: Node,
    /** Of each way, leaves first: could it be gone before this word? */
    questions: readonly Question[],
  ) {
    this.classes = new WordClasses(questions);
  }

  before(word: Word): Ways {
    const found = this.classes.of(word);
    return this.known[found.id] ?? this.narrow(found);
  }

  private narrow(to: WordClass): Ways {
    const { leaves, edges } = this.node;
    const ways = {
      leaves: leaves.filter((_, k) => to.has(k)),
      edges: edges.filter((_, k) => to.has(leaves.length + k)),
    };
    while (this.known.length <= to.id) this.known.push(undefined);
    this.known[to.id] = ways;
    return ways;
  }
}
