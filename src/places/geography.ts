import type { PlaceEntry } from '../lexicon/gazetteer';

/** A point of the unit sphere. */
export type Position = readonly [x: number, y: number, z: number];

const earthRadius = 6371;
const radians = Math.PI / 180;

/** Where on the globe a place lies, if that is known. */
export function positionOf({ latitude, longitude }: PlaceEntry): Position | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const ring = Math.cos(latitude * radians);
  return [
    ring * Math.cos(longitude * radians),
    ring * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
}

/** Kilometres through the earth, which for neighbours are those over it; infinite where unknown. */
export function kilometresApart(a: Position | undefined, b: Position | undefined): number {
  if (!a || !b) return Infinity;
  return earthRadius * Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);
}

/** From the middle of a county, or of a region that is no state, to what is taken to lie in it. */
const countyReach = 60;

/** The place lies in the county, state or country. */
export function liesWithin(place: PlaceEntry, whole: PlaceEntry): boolean {
  if (whole.type === 'country') return place.country === whole.country;
  if (whole.type !== 'region') return false;
  if (whole.level === 1) return place.region !== undefined && place.region === whole.region;
  return kilometresApart(positionOf(place), positionOf(whole)) < countyReach;
}
