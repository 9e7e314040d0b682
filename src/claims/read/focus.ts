import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';

/** Steps left over `another`, `a further`, `the remaining`, `a record` before a number, not past `floor`. */
export function beforeFocus(document: Document, from: number, floor: number): number {
  let at = from;
  if (at > floor && isFocus(document.tokens[at - 1]?.word)) at -= 1;
  return at < from && at > floor && isArticle(document.tokens[at - 1]?.word) ? at - 1 : at;
}

const isFocus = reads(/^(?:another|further|remaining|other|record)$/);
const isArticle = reads(/^(?:a|the)$/);

/** Where the verb stands whose object begins at `from`, over a particle: `laid off 640`. */
export const verbOfObject = (document: Document, from: number): number =>
  isParticle(document.tokens[from - 1]?.word) ? from - 2 : from - 1;

const isParticle = reads(/^(?:off|in|out|up|down)$/);
