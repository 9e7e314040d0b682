import type { Word } from '../lexicon/word';
import type { Span } from '../records';

/** Universal part of speech, as wink-nlp tags it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark of the text. */
export interface Token extends Span {
  readonly index: number;
  readonly word: Word;
  readonly pos: PartOfSpeech;
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** A line break stands before it. */
  readonly newline: boolean;
  /** It stands inside quotation marks. */
  quoted: boolean;
}

/** The word at a token in lower case; nothing past the ends of the text. */
export const lowerAt = ({ tokens }: { readonly tokens: readonly Token[] }, at: number): string =>
  (at < 0 ? undefined : tokens[at])?.word.lower ?? '';

/** The token before this place, if it is not the first; an index below zero is dear to the engine. */
export const tokenBefore = (tokens: readonly Token[], at: number): Token | undefined =>
  at > 0 ? tokens[at - 1] : undefined;
