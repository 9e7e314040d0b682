import { newColumn } from '../lexicon/columns';
import { always, kindsFor, never, type Question } from '../lexicon/question';
import type { Word } from '../lexicon/word';
import { addBits, bitsOf, holds, setBit } from './bits';
import type { Edge } from './trie';

/** What words can be at one place of a match, as bits; all words of which the same is true share one. */
export class WordClass {
  /** The edges worth trying at such a word before each class of second words that was met. */
  readonly before: (readonly Edge[] | undefined)[] = [];
  /** No edge: the answer for most words. */
  readonly none: boolean;

  constructor(
    readonly id: number,
    private readonly bits: Int32Array,
    /** Its words have no bits but those that every word has. */
    readonly plain: boolean,
  ) {
    this.none = bits.every((some) => some === 0);
  }

  has(bit: number): boolean {
    return holds(this.bits, bit);
  }

  /** Adds its bits to those of others. */
  addTo(bits: Int32Array): void {
    addBits(bits, this.bits);
  }
}

/** What is asked of a word, and the bits of a class that a yes makes. */
interface Asked {
  readonly question: Question;
  readonly bits: readonly number[];
}

/** The classes of words at one place of a match; each word keeps the number of its own. */
export class WordClasses {
  private readonly column = newColumn();
  /** By what was answered with yes. */
  private readonly byAnswers = new Map<string, WordClass>();
  private readonly byId: (WordClass | undefined)[] = [undefined];
  /** The bits that every word has. */
  readonly sure: Int32Array;
  /** What is asked for the others. */
  private readonly asked: readonly Asked[];
  /** The same by what a word is: what words of such kinds can answer with yes. */
  private readonly byKinds: (readonly Asked[])[] = [];

  /** `questions` has one for each bit; where the same is asked for several, it is asked once. */
  constructor(questions: readonly Question[]) {
    this.sure = bitsOf(questions.map((question) => question === always));
    const bits = new Map<Question, number[]>();
    questions.forEach((question, bit) => {
      const same = bits.get(question);
      if (same) same.push(bit);
      else if (question !== always && question !== never) bits.set(question, [bit]);
    });
    this.asked = Array.from(bits, ([question, some]) => ({ question, bits: some }));
  }

  of(word: Word): WordClass {
    const id = word.cells[word.row + this.column] as number;
    return id === 0 ? this.classify(word) : (this.byId[id] as WordClass);
  }

  /** A class of its own for what is no word. */
  beside(bits: Int32Array): WordClass {
    const plain = bits.every((some, i) => some === this.sure[i]);
    const made = new WordClass(this.byId.length, bits, plain);
    this.byId.push(made);
    return made;
  }

  private classify(word: Word): WordClass {
    const yes: number[] = [];
    for (const { question, bits } of this.worthAsking(word.kinds))
      if (question(word)) for (const bit of bits) yes.push(bit);
    const found = this.answering(yes);
    word.cells[word.row + this.column] = found.id;
    return found;
  }

  private worthAsking(kinds: number): readonly Asked[] {
    while (this.byKinds.length <= kinds) {
      const some = this.byKinds.length;
      this.byKinds.push(this.asked.filter(({ question }) => (kindsFor(question) & some) !== 0));
    }
    return this.byKinds[kinds] as readonly Asked[];
  }

  private answering(yes: readonly number[]): WordClass {
    const key = yes.join();
    let found = this.byAnswers.get(key);
    if (!found) {
      const bits = this.sure.slice();
      for (const bit of yes) setBit(bits, bit);
      found = this.beside(bits);
      this.byAnswers.set(key, found);
    }
    return found;
  }
}
