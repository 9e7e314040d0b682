import type { Word } from '../lexicon/word';
import type { PartOfSpeech } from './token';

/** A token in its run, wherever in a text the run stands. */
export class Part {
  readonly end: number;

  constructor(
    /** Offsets in the run. */
    readonly start: number,
    readonly word: Word,
    readonly spaced: boolean,
    readonly newline: boolean,
    /** The first of the tokenizer's tokens that it is made of, whose part of speech it has. */
    readonly from: number,
    /** The last of them, if a sentence that ends there ends with this token; else `NOWHERE`. */
    readonly until: number = from,
    /** Its part of speech where that is plain. */
    readonly pos: PartOfSpeech | undefined = undefined,
    /** It ends a sentence whatever the tokenizer says. */
    readonly stops = false,
  ) {
    this.end = start + word.length;
  }
}

export const NOWHERE = -1;
