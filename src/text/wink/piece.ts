import type { PartOfSpeech } from '../token';
import { IGNORED } from './automaton';
import type { Step } from './steps';
import { type Cache, type RawDocument, TOKEN_SIZE, type Tokenizer } from './tokenizer';

/** One of wink-nlp's tokens, with what its automata ask of it. */
export interface Piece {
  /** What the automaton of sentences reads, behind white space and without. */
  readonly spaced: number;
  readonly unspaced: number;
  /** What the automata of parts of speech read. */
  readonly symbol: number;
  /** That is its part of speech, and changes with it. */
  readonly byTag: boolean;
  /** Its part of speech where nothing around it says otherwise. */
  readonly pos: PartOfSpeech;
  /** A part of a contraction keeps its part of speech. */
  readonly settled: boolean;
  /** The lexeme of its usual form in lower case. */
  readonly normal: number;
}

const SPACES = 0xffff;
const TAG = 0x3f00000;
const TAG_SHIFT = 20;
/** What wink-nlp takes a word for that it has no tag for. */
const NOUN = 8;

/** No symbol of a model. */
const NOTHING = -1;

/** Makes pieces of wink-nlp's tokens. */
export class PieceMaker {
  private readonly cache: Cache;

  constructor(
    private readonly tokenizer: Tokenizer,
    private readonly sentences: Step<unknown>,
    private readonly tags: Step<unknown>,
  ) {
    this.cache = tokenizer.cache;
  }

  /** Makes a piece of a token in a run. What stands before the first of them hangs on the text. */
  make({ tokens }: RawDocument, index: number): Piece {
    const at = index * TOKEN_SIZE;
    const [lexeme, packed, own] = tokens.slice(at, at + TOKEN_SIZE) as [number, number, number];
    const normal = packed > SPACES ? this.cache.nox(packed) : this.cache.normal(lexeme);
    const spaces = packed & SPACES;
    const tag = own === 0 ? this.usualTag(lexeme) : (own & TAG) >>> TAG_SHIFT;
    const hint = this.tags.symbolOf(NOTHING, lexeme);
    const byTag = hint === NOTHING;
    return {
      spaced: this.boundary(normal, lexeme, index === 0 ? 1 : spaces),
      unspaced: this.boundary(normal, lexeme, index === 0 ? 0 : spaces),
      symbol: tag === 0 ? IGNORED : this.tags.numberOf(byTag ? tag : hint),
      byTag,
      pos: this.cache.valueOf('pos', tag) as PartOfSpeech,
      settled: own !== 0,
      normal,
    };
  }

  private boundary(normal: number, lexeme: number, spaces: number): number {
    if (normal === this.tokenizer.lineBreak) return IGNORED;
    return this.sentences.numberOf(this.sentences.symbolOf(normal, lexeme, spaces));
  }

  private usualTag(lexeme: number): number {
    return this.cache.posOf(this.cache.mappedSpelling(lexeme)) || NOUN;
  }
}
