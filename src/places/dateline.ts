import type { DocumentInfo, PlaceRecord, Zone } from '../records';

/**
 * A line that opens like a dateline is one only if it names a place: `Weather:` and `SOCCER -`
 * look alike. The first is the article's; the others are no zones.
 */
export function settleDateline(
  zones: readonly Zone[],
  places: readonly PlaceRecord[],
): { dateline?: NonNullable<DocumentInfo['dateline']>; kept: Zone[] } {
  let dateline: NonNullable<DocumentInfo['dateline']> | undefined;
  const kept = zones.filter((zone) => {
    if (zone.kind !== 'dateline') return true;
    const place = placeIn(zone, places);
    if (place) dateline ??= { start: zone.start, end: zone.end, place: place.id };
    return place !== undefined;
  });
  return dateline ? { dateline, kept } : { kept };
}

function placeIn(zone: Zone, places: readonly PlaceRecord[]): PlaceRecord | undefined {
  return places.find(({ mentions }) =>
    mentions.some(({ start, end }) => start >= zone.start && start < zone.end && end <= zone.end),
  );
}
