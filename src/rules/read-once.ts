import type { Document } from '../text/document';

type Read<Found> = (document: Document, at: number, limit: number) => Found | undefined;

/** What is read at a token of the document in hand is read once, however many rules ask for it. */
export function readOnce<Found>(read: Read<Found>): Read<Found> {
  const known = new Map<number, Found | null>();
  let last: Document | undefined;
  return (document, at, limit) => {
    if (document !== last) {
      known.clear();
      last = document;
    }
    let found = known.get(at);
    if (found === undefined) {
      found = read(document, at, limit) ?? null;
      known.set(at, found);
    }
    return found ?? undefined;
  };
}
