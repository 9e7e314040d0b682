import type { PartOfSpeech } from '../token';
import { type Piece, PieceMaker } from './piece';
import { type Correction, type Step, sentenceStep, tagStep } from './steps';
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
  private readonly sentences: Step<true>;
  private readonly tags: Step<Correction>;
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
    let length = 0;
    for (const { pieces } of runs) length += pieces.length;
    const all = new Array<Piece>(length);
    const pos = new Array<PartOfSpeech>(length);
    const boundaries = new Uint16Array(length + 1);
    const symbols = new Uint16Array(length + 1);
    let at = 0;
    for (let run = 0; run < runs.length; run += 1) {
      for (const piece of (runs[run] as PieceRun).pieces) {
        all[at] = piece;
        pos[at] = piece.pos;
        boundaries[at] = spaced[run] ? piece.spaced : piece.unspaced;
        symbols[at] = piece.symbol;
        at += 1;
      }
    }
    boundaries[at] = this.sentences.end;
    symbols[at] = this.tags.end;
    this.correct(pos, symbols, all);
    return { ends: this.endsOf(boundaries, length - 1), pos };
  }

  /** The last token of a text ends a sentence in any case. */
  private endsOf(symbols: Uint16Array, last: number): number[] {
    const ends: number[] = [];
    for (const automaton of this.sentences.automata)
      automaton.recognize(symbols, (at) => ends.push(at));
    if (ends[ends.length - 1] !== last) ends.push(last);
    return ends;
  }

  /** Sets parts of speech right by what stands around. What is found is behind, and not read again. */
  private correct(pos: PartOfSpeech[], symbols: Uint16Array, pieces: readonly Piece[]): void {
    const correctAt = (at: number, found: Correction) => {
      const { normal, byTag, settled } = pieces[at] as Piece;
      if (!found.isForced && !this.cache.isMemberPOS(normal, found.tag)) return;
      if (byTag) symbols[at] = found.symbol;
      if (!settled) pos[at] = found.pos;
    };
    for (const automaton of this.tags.automata) automaton.recognize(symbols, correctAt);
  }
}
