import type { Word } from '../lexicon/word';
import type { Token } from '../text/token';

/** A name of the document, the same for every mention of it, and what the document says for it. */
export class Name {
  /** The best evidence for each kind, from the name itself or a fuller one. */
  readonly support: number[] = [0, 0, 0, 0];
  /** Of the full name of a person, the last word as a name. */
  family: Name | undefined = undefined;
  /** Persons of the document have it as their family name. */
  isFamily = false;
  /** It was decided to be a person's full name. */
  isFull = false;
  /** A full name that was decided on ends in it. */
  isSettled = false;
  /** The names that go on after it, by the next word. */
  private longer: Map<string, Name> | undefined = undefined;

  /** The name with one more word, in lower case. */
  with(word: string): Name {
    this.longer ??= new Map();
    let name = this.longer.get(word);
    if (!name) {
      name = new Name();
      this.longer.set(word, name);
    }
    return name;
  }

  /** The same, where the document has it. */
  known(word: string): Name | undefined {
    return this.longer?.get(word);
  }
}

/** The names of one document, by the tokens that they are. */
export class Names {
  private readonly empty = new Name();

  constructor(private readonly tokens: readonly Token[]) {}

  /** The name that these tokens are. */
  called(from: number, to: number): Name {
    let name = this.empty;
    for (let at = from; at < to; at += 1) name = name.with(this.word(at).lower);
    return name;
  }

  /** The same, where the document has it or a longer one that begins so. */
  known(from: number, to: number): Name | undefined {
    let name: Name | undefined = this.empty;
    for (let at = from; name && at < to; at += 1) name = name.known(this.word(at).lower);
    return name;
  }

  /** A name of two words that do not stand side by side. */
  knownPair(first: number, last: number): Name | undefined {
    return this.empty.known(this.word(first).lower)?.known(this.word(last).lower);
  }

  /** The word at a token. */
  word(at: number): Word {
    return (this.tokens[at] as Token).word;
  }
}
