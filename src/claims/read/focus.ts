import type { Document } from '../../text/document';
import { lowerAt } from '../../text/token';

/** Steps left over `another`, `a further`, `the remaining`, `a record` before a number, not past `floor`. */
export function beforeFocus(document: Document, from: number, floor: number): number {
  let at = from;
  if (at > floor && /^(?:another|further|remaining|other|record)$/.test(lowerAt(document, at - 1)))
    at -= 1;
  return at < from && at > floor && /^(?:a|the)$/.test(lowerAt(document, at - 1)) ? at - 1 : at;
}

/** Where the verb stands whose object begins at `from`, over a particle: `laid off 640`. */
export const verbOfObject = (document: Document, from: number): number =>
  /^(?:off|in|out|up|down)$/.test(lowerAt(document, from - 1)) ? from - 2 : from - 1;
