import type { Document } from '../text/document';

type Read<Found> = (document: Document, at: number, limit: number) => Found | undefined;

/** What is read at a token of the document in hand is read once, however many rules ask for it. */
export function readOnce<Found>(read: Read<Found>): Read<Found> {
  let last: Document | undefined;
  let known: (Found | null | undefined)[] = [];
  return (document, at, limit) => {
    if (document !== last) {
      known = new Array(document.tokens.length);
      last = document;
    }
    let found = known[at];
    if (found === undefined) {
      found = read(document, at, limit) ?? null;
      known[at] = found;
    }
    return found ?? undefined;
  };
}
