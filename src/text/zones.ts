import type { Zone, ZoneKind } from '../records';
import type { Sentence } from './sentences';
import type { Token } from './token';

/** The zones of a document, and for each sentence the zone that covers it. */
export interface Zones {
  zones: Zone[];
  zoneOf: (ZoneKind | undefined)[];
}

/** Finds the lines that are not prose. */
export function findZones(
  _text: string,
  _tokens: readonly Token[],
  sentences: readonly Sentence[],
): Zones {
  return { zones: [], zoneOf: sentences.map(() => undefined) };
}
