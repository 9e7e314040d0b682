import type { PartOfSpeech } from '../token';
import { type Piece, PieceMaker } from './piece';
import { type Step, sentenceStep, tagStep } from './steps';
import type { Cache, RawDocument, Tokenizer } from './tokenizer';

/** Tokens between two white spaces. */
interface PieceRun {
  readonly pieces: readonly Piece[];
}

/** What wink-nlp finds over the tokens of a text. */
export interface Annotation {
  /** Tokens that end a sentence, in order. */
  readonly ends: readonly number[];
  readonly pos: readonly PartOfSpeech[];
}

/** wink-nlp's sentences and parts of speech, found by its own automata over tokens known already. */
export class Annotator {
  private readonly cache: Cache;
  private readonly sentences: Step;
  private readonly tags: Step;
  private readonly pieces: PieceMaker;

  constructor(tokenizer: Tokenizer) {
    this.cache = tokenizer.cache;
    this.sentences = sentenceStep(this.cache);
    this.tags = tagStep(this.cache);
    this.pieces = new PieceMaker(tokenizer, this.sentences, this.tags);
  }

  pieceOf(document: RawDocument, index: number): Piece {
    return this.pieces.make(document, index);
  }

  /** Annotates a text of runs; `spaced` says whether white space stands before each of them. */
  annotate(runs: readonly PieceRun[], spaced: readonly boolean[]): Annotation {
    const all: Piece[] = [];
    const boundaries: number[] = [];
    const symbols: number[] = [];
    const pos: PartOfSpeech[] = [];
    for (let run = 0; run < runs.length; run += 1) {
      for (const piece of (runs[run] as PieceRun).pieces) {
        all.push(piece);
        boundaries.push(spaced[run] ? piece.spaced : piece.unspaced);
        symbols.push(piece.symbol);
        pos.push(piece.pos);
      }
    }
    this.correct(pos, symbols, all);
    return { ends: this.endsOf(boundaries), pos };
  }

  /** The last token of a text ends a sentence in any case. */
  private endsOf(symbols: number[]): number[] {
    const ends: number[] = [];
    const last = symbols.length - 1;
    symbols.push(this.sentences.end);
    for (const automaton of this.sentences.automata)
      automaton.recognize(symbols, (at) => ends.push(at));
    if (ends[ends.length - 1] !== last) ends.push(last);
    return ends;
  }

  /** Sets parts of speech right by what stands around. What is found is behind, and not read again. */
  private correct(pos: PartOfSpeech[], symbols: number[], pieces: readonly Piece[]): void {
    symbols.push(this.tags.end);
    const correctAt = (at: number, name: string) => {
      const { normal, byTag, settled } = pieces[at] as Piece;
      const tag = Math.abs(Number(name));
      const isForced = name.startsWith('-');
      if (!isForced && !this.cache.isMemberPOS(normal, tag)) return;
      if (byTag) symbols[at] = this.tags.numberOf(tag);
      if (!settled) pos[at] = this.cache.valueOf('pos', tag) as PartOfSpeech;
    };
    for (const automaton of this.tags.automata) automaton.recognize(symbols, correctAt);
  }
}
