import type { Document } from '../text/document';

type Read<Found> = (document: Document, at: number, limit: number) => Found | undefined;

/** How many places are remembered. All rules ask of one before they come to the next, and look a few tokens ahead. */
const PLACES = 32;

/** What is read at a token is read once, however many rules ask for it. */
export function readOnce<Found>(read: Read<Found>): Read<Found> {
  let last: Document | undefined;
  const places: number[] = new Array(PLACES).fill(-1);
  const known: (Found | undefined)[] = new Array(PLACES).fill(undefined);
  return (document, at, limit) => {
    if (document !== last) {
      for (let slot = 0; slot < PLACES; slot += 1) places[slot] = -1;
      last = document;
    }
    const slot = at % PLACES;
    if (places[slot] !== at) {
      known[slot] = read(document, at, limit);
      places[slot] = at;
    }
    return known[slot];
  };
}
