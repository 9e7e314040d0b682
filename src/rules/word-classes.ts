import { newColumn } from '../lexicon/columns';
import { always, kindsFor, never, type Question } from '../lexicon/question';
import type { Word } from '../lexicon/word';
import { bitsOf, setBit } from './bits';

/** What is asked of a word, and the bits of a class that a yes makes. */
interface Asked {
  readonly question: Question;
  readonly bits: readonly number[];
}

/** The class of the words that have no bits but those that every word has. */
export const PLAIN = 1;

/**
 * The classes of words at one place of a match. Words of which the same is true are of one class,
 * and a class stands for a value that is made once, from its bits. Each word keeps the number of its
 * class, from 1 on.
 */
export class WordClasses<Value> {
  private readonly column = newColumn();
  /** By what was answered with yes. */
  private readonly byAnswers = new Map<string, number>();
  private readonly values: Value[] = [];
  /** The bits that every word has. */
  readonly sure: Int32Array;
  /** What is asked for the others. */
  private readonly asked: readonly Asked[];
  /** The same by what a word is: what words of such kinds can answer with yes. */
  private readonly byKinds: (readonly Asked[])[] = [];

  /** `questions` has one for each bit; where the same is asked for several, it is asked once. */
  constructor(
    questions: readonly Question[],
    private readonly make: (bits: Int32Array, number: number) => Value,
  ) {
    this.sure = bitsOf(questions.map((question) => question === always));
    const bits = new Map<Question, number[]>();
    questions.forEach((question, bit) => {
      const same = bits.get(question);
      if (same) same.push(bit);
      else if (question !== always && question !== never) bits.set(question, [bit]);
    });
    this.asked = Array.from(bits, ([question, some]) => ({ question, bits: some }));
    this.answering([]);
  }

  /** What the class of a word stands for. */
  of(word: Word): Value {
    return this.called(this.numberOf(word));
  }

  numberOf(word: Word): number {
    const number = word.cells[word.row + this.column] as number;
    return number === 0 ? this.classify(word) : number;
  }

  called(number: number): Value {
    return this.values[number - PLAIN] as Value;
  }

  /** A class of its own for what is no word. */
  beside(bits: Int32Array): number {
    return this.values.push(this.make(bits, this.values.length + PLAIN));
  }

  private classify(word: Word): number {
    const yes: number[] = [];
    for (const { question, bits } of this.worthAsking(word.kinds))
      if (question(word)) for (const bit of bits) yes.push(bit);
    const number = this.answering(yes);
    word.cells[word.row + this.column] = number;
    return number;
  }

  private worthAsking(kinds: number): readonly Asked[] {
    while (this.byKinds.length <= kinds) {
      const some = this.byKinds.length;
      this.byKinds.push(this.asked.filter(({ question }) => (kindsFor(question) & some) !== 0));
    }
    return this.byKinds[kinds] as readonly Asked[];
  }

  private answering(yes: readonly number[]): number {
    const key = yes.join();
    let found = this.byAnswers.get(key);
    if (found === undefined) {
      const bits = this.sure.slice();
      for (const bit of yes) setBit(bits, bit);
      found = this.beside(bits);
      this.byAnswers.set(key, found);
    }
    return found;
  }
}
