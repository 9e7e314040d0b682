import type { Extraction, ExtractOptions } from '../src/index';

/** What the page asks of the worker. */
export interface Question {
  text: string;
  options: ExtractOptions;
}

/** What the worker answers. */
export type Answer = Question &
  ({ extraction: Extraction; milliseconds: number } | { problem: string });
