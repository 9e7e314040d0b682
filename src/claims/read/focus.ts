import type { Document } from '../../text/document';
import { lowerAt } from '../../text/token';

/** Steps left over `another`, `a further`, `the remaining` before a number, not past `floor`. */
export function beforeFocus(document: Document, from: number, floor: number): number {
  let at = from;
  if (at > floor && /^(?:another|further|remaining|other)$/.test(lowerAt(document, at - 1)))
    at -= 1;
  return at < from && at > floor && /^(?:a|the)$/.test(lowerAt(document, at - 1)) ? at - 1 : at;
}
