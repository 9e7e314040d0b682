import type { Extraction } from '../records';

/** What a format may say beside the extraction. */
export interface FormatOptions {
  /** What the article is called in the output: a file name, an address. */
  name?: string;
}

/** A way to write down an extraction; `text` is what it was read from, and its offsets count in. */
export type Format = (text: string, extraction: Extraction, options?: FormatOptions) => string;
