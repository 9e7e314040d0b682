import type { Document } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';
import { addBits, bitsOf, holds, setBit } from './bits';
import { type Edge, needsOf } from './trie';
import { PLAIN, WordClasses } from './word-classes';

/** What a word gives to the edges; most give nothing that others do not. */
type Given = WordClasses<Int32Array | undefined>;

/**
 * Which edges can be taken in a sentence: those that find there the words that they need, and that
 * can match in the document at all. Few sentences have a bracket, or a word for companies, and where
 * there is none, no name is read up to it. All as bits, one for each edge.
 */
export class Gate {
  /** Of the sentence in hand. */
  private readonly bits: Int32Array;
  private sentence = -1;

  constructor(
    private readonly given: Given,
    /** What the document lets be taken. */
    private readonly open: Int32Array,
    private readonly document: Document,
  ) {
    this.bits = new Int32Array(open.length);
  }

  /** To be called before it is asked about a token of another sentence. */
  enter(sentence: number): void {
    if (sentence === this.sentence) return;
    const { bits, given, open, document } = this;
    const { from, to } = document.sentences[sentence] as Sentence;
    this.sentence = sentence;
    bits.set(given.sure);
    for (let at = from; at < to; at += 1) {
      const gives = given.of((document.tokens[at] as Token).word);
      if (gives) addBits(bits, gives);
    }
    for (let i = 0; i < bits.length; i += 1) bits[i] = (bits[i] as number) & (open[i] as number);
  }

  lets({ place }: Edge): boolean {
    return holds(this.bits, place);
  }
}

/** The gates of a set of rules, one for each document. */
export class Gates {
  private readonly given: Given;
  /** With those that match in some documents only taken out. */
  private readonly open: Int32Array;
  private readonly perhaps: readonly Edge[];

  constructor(edges: readonly Edge[]) {
    this.given = new WordClasses(edges.map(needsOf), (bits, number) =>
      number === PLAIN ? undefined : bits,
    );
    this.open = bitsOf(edges.map(({ element }) => !element.applies));
    this.perhaps = edges.filter(({ element }) => element.applies);
  }

  of(document: Document): Gate {
    const open = this.open.slice();
    for (const { element, place } of this.perhaps)
      if (element.applies?.(document)) setBit(open, place);
    return new Gate(this.given, open, document);
  }
}
