import bareModel from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';

/** What wink-nlp knows of the words it has seen, by their number: it hands it to its models. */
export interface Cache {
  value(lexeme: number): string;
  /** The number of the form in lower case and usual spelling. */
  normal(lexeme: number): number;
  /** The same for a part of a contraction. */
  nox(spaces: number): number;
  mappedSpelling(lexeme: number): number;
  posOf(lexeme: number): number;
  isMemberPOS(lexeme: number, pos: number): boolean;
  valueOf(feature: 'pos', index: number): string;
}

/** A text as wink-nlp hands it to its models. */
export interface RawDocument {
  readonly cache: Cache;
  /** Four numbers each: lexeme; white space before it and part of a contraction; tag; negation. */
  readonly tokens: readonly number[];
  readonly numOfTokens: number;
  readonly sentences: number[][];
}

/** The words a model has, and those that wink-nlp adds. */
interface Lexemes {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
}

interface Core {
  readonly features: { readonly lexeme: Lexemes };
}

const bare = bareModel as unknown as {
  readonly core: () => Core;
  readonly featureFn: (config: unknown) => object;
};

/** An automaton that finds nothing. */
const EMPTY = '[100,0,{"0":{}},{},{},{}]';
const noStep = () => ({ machines: [], transformers: [] });
const emptyStep = () => ({ machines: [EMPTY] });

/** What wink-nlp works out for each new word and nothing here reads, with eight expressions. */
const unread = { shape: () => '', prefix: () => '', suffix: () => '', lutCase: () => 0 };

/** How wink-nlp packs a token; see `RawDocument.tokens`. */
export const TOKEN_SIZE = 4;

/**
 * wink-nlp keeps every word it has been given, some 100 bytes each. Past so many it should be begun
 * anew, which takes a tenth of a second.
 */
const MOST_ADDED = 100_000;

/**
 * wink-nlp for tokens alone. Its model is a set of steps that are handed the text in the making:
 * here one that keeps it. What the model knows of names and moods is not read in.
 */
export class Tokenizer {
  readonly cache: Cache;
  /** The lexeme of a single line break. */
  readonly lineBreak: number;
  private readonly nlp: WinkMethods;
  private document: RawDocument | undefined;
  private readonly lexemes: Lexemes;
  /** How many words the model has. */
  private readonly own: number;

  constructor() {
    const keep = (_: unknown, document: RawDocument) => {
      document.sentences.push([0, document.numOfTokens - 1, 0, 0]);
      this.document = document;
    };
    const core = bare.core();
    const model = {
      ...bareModel,
      core: () => core,
      featureFn: (config: unknown) => ({ ...bare.featureFn(config), ...unread }),
      sbd: () => ({ ...noStep(), setter: keep }),
      pos: noStep,
      ner: noStep,
      negation: emptyStep,
      sa: emptyStep,
      metaCER: noStep,
    };
    this.nlp = winkNLP(model as unknown as typeof bareModel, ['sbd']);
    this.lexemes = core.features.lexeme;
    this.own = this.lexemes.list.length;
    const { cache, tokens } = this.read('\n');
    this.cache = cache;
    this.lineBreak = tokens[0] as number;
  }

  /**
   * A text's tokens. What wink-nlp has once made a word of is a word to it ever after: it would cut
   * `Moody's` in two or, after `Moody's,`, leave it whole. So it is made to forget.
   */
  read(text: string): RawDocument {
    const { list, hash } = this.lexemes;
    const before = list.length;
    this.nlp.readDoc(text);
    for (let lexeme = before; lexeme < list.length; lexeme += 1)
      delete hash[list[lexeme] as string];
    return this.document as RawDocument;
  }

  get isFull(): boolean {
    return this.lexemes.list.length - this.own > MOST_ADDED;
  }
}
