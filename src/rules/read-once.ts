import type { Document } from '../text/document';
import { gatheredOnce } from './once';

type Read<Found> = (document: Document, at: number, limit: number) => Found | undefined;

/** What is read at a token of the document in hand is read once, however many rules ask for it. */
export function readOnce<Found>(read: Read<Found>): Read<Found> {
  const knownIn = gatheredOnce<(Found | null | undefined)[]>(
    ({ tokens }) => new Array(tokens.length),
  );
  return (document, at, limit) => {
    const known = knownIn(document);
    let found = known[at];
    if (found === undefined) {
      found = read(document, at, limit) ?? null;
      known[at] = found;
    }
    return found ?? undefined;
  };
}
