import { lexiconAge, wordOf } from '../lexicon/lexicon';
import type { Word } from '../lexicon/word';
import { align } from './align';
import type { Cut } from './cut';
import type { Part } from './part';
import { refine } from './refine';
import { Annotator } from './wink/annotator';
import type { Piece } from './wink/piece';
import { tame } from './wink/tame';
import { TOKEN_SIZE, Tokenizer } from './wink/tokenizer';

/** What stands between two white spaces, or line breaks in a row; read once, however often it occurs. */
export interface Run {
  /** wink-nlp's tokens. */
  readonly pieces: readonly Piece[];
  /** The tokens that rules see. */
  readonly parts: readonly Part[];
}

/** More distinct runs than any article has; past it they are read anew, so that a batch stays small. */
const MOST_RUNS = 50_000;

/** wink-nlp, and what it has made of all runs so far. */
export class RunReader {
  private readonly tokenizer = new Tokenizer();
  readonly annotator = new Annotator(this.tokenizer);
  private readonly known = new Map<string, Run>();
  private age = lexiconAge();

  /** wink-nlp has been given so much that another reader is due. */
  get isFull(): boolean {
    return this.tokenizer.isFull;
  }

  /** The runs of a text that has been cut. */
  read(text: string, { starts, ends }: Cut): Run[] {
    if (this.age !== lexiconAge() || this.known.size > MOST_RUNS) this.known.clear();
    this.age = lexiconAge();
    return starts.map((start, i) => {
      const form = text.slice(start, ends[i]);
      return this.known.get(form) ?? this.learn(form);
    });
  }

  private learn(form: string): Run {
    const { annotator, tokenizer } = this;
    const document = tokenizer.read(tame(form));
    const words: Word[] = [];
    const pieces: Piece[] = [];
    for (let at = 0; at < document.numOfTokens; at += 1) {
      const lexeme = document.tokens[at * TOKEN_SIZE] as number;
      words.push(wordOf(tokenizer.cache.value(lexeme).trim()));
      pieces.push(annotator.pieceOf(document, at));
    }
    // Copies have no room to grow, which lists of one are filled with many times over.
    const run = { pieces: pieces.slice(), parts: refine(form, align(form, words)).slice() };
    this.known.set(form, run);
    return run;
  }
}
