import type { Question } from '../lexicon/question';
import type { Word } from '../lexicon/word';
import { holds } from './bits';
import type { Edge, Leaf, Node } from './trie';
import { WordClasses } from './word-classes';

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
  private readonly classes: WordClasses<Ways>;

  /** `questions` has one for each way, leaves first: could it be gone before this word? */
  constructor({ leaves, edges }: Node, questions: readonly Question[]) {
    this.classes = new WordClasses(questions, (bits) => ({
      leaves: leaves.filter((_, k) => holds(bits, k)),
      edges: edges.filter((_, k) => holds(bits, leaves.length + k)),
    }));
  }

  before(word: Word): Ways {
    return this.classes.of(word);
  }
}
