import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { tokenBefore } from '../../text/token';

/** Steps left over `another`, `a further`, `the remaining`, `a record` before a number, not past `floor`. */
export function beforeFocus(document: Document, from: number, floor: number): number {
  let at = from;
  if (at > floor && isFocus(tokenBefore(document.tokens, at)?.word)) at -= 1;
  return at < from && at > floor && isArticle(tokenBefore(document.tokens, at)?.word) ? at - 1 : at;
}

const isFocus = reads(/^(?:another|further|remaining|other|record)$/);
const isArticle = reads(/^(?:a|the)$/);

/** Where the verb stands whose object begins at `from`, over a particle: `laid off 640`. */
export const verbOfObject = (document: Document, from: number): number =>
  isParticle(tokenBefore(document.tokens, from)?.word) ? from - 2 : from - 1;

const isParticle = reads(/^(?:off|in|out|up|down)$/);
