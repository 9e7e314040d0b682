import type { ArticleText, Extraction } from '../records';

/** What a caller may know an article by. */
export type ArticleId = string | number;

/** One article of a batch. Its own options come before those of the batch. */
export interface Article extends ArticleText {
  /** Comes back with the result; without it the result has only its place in the order. */
  id?: ArticleId;
}

/** Why an article gave no records. */
export interface ArticleError {
  /**
   * `bad-text`: the text is missing or is not a string; `bad-option`: the article's own date or
   * date order is impossible; `internal`: the extraction failed, which no text should make it do.
   */
  code: 'bad-text' | 'bad-option' | 'internal';
  message: string;
}

/** What became of one article: its records, or why there are none. */
export type ArticleResult = {
  /** Place in the input, from 0. */
  index: number;
  id?: ArticleId;
} & ({ extraction: Extraction; error?: never } | { extraction?: never; error: ArticleError });
