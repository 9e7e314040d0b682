import type { Document } from '../text/document';

/** What is gathered from a whole document, gathered once for the document in hand. */
export function gatheredOnce<Value>(gather: (document: Document) => Value) {
  let last: Document | undefined;
  let known: Value | undefined;
  return (document: Document): Value => {
    if (document !== last || known === undefined) {
      known = gather(document);
      last = document;
    }
    return known;
  };
}
