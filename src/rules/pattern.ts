import type { Question } from '../lexicon/question';
import type { Document } from '../text/document';

/** One step of a pattern. */
export interface Element {
  /** In words, for error messages and traces. */
  readonly name: string;
  /** Could a match begin with this word? Asked once per distinct word, so it must not look at the text around it. */
  readonly begins: Question;
  /** Index after the tokens matched at `at` and before `limit`, or -1. */
  readonly end: (document: Document, at: number, limit: number) => number;
  /** The same, where `begins` is known to hold of the word at `at`. */
  readonly read?: Element['end'];
  /** Could this word stand second in a match? Without it, any could. */
  readonly second?: Question | undefined;
  /** Could a match be this word alone? Where this is not said, it could. */
  readonly alone?: Question | undefined;
  /** A match holds a word like this beside its first: where the sentence has none, it is not tried. */
  readonly needs?: Question | undefined;
  /** Could it match anywhere in this document? Asked once. */
  readonly applies?: (document: Document) => boolean;
  /** Any word that could begin a match is one, whatever stands around it. */
  readonly single?: boolean;
  /** The pattern may go on without it. */
  readonly optional?: boolean;
  /** Looks without taking: the match does not contain it. */
  readonly looks?: 'ahead' | 'behind';
  /** Taken, but outside the span of the candidate: a title before a name. */
  readonly outside?: boolean;
  /** The element that this one is, but for a mark such as `optional`: rules that share it are matched together. */
  readonly of?: Element;
}

export type Pattern = readonly Element[];
