import {
  aliasKinds,
  decodeDigits,
  degreeSteps,
  placeClasses,
  unpackPopulation,
  columnWidths as widths,
} from './gazetteer-format';
import type { PlaceEntry, PlaceMatch } from './gazetteer-types';
import * as data from './generated/places';

let unitCodes: readonly string[] | undefined;

function unitAt(row: number): string {
  unitCodes ??= data.units.split(' ');
  return unitCodes[decodeDigits(data.unitColumn, row, widths.unit)] ?? '';
}

function degrees(column: string, row: number, origin: number): number {
  const steps = decodeDigits(column, row, widths.latitude);
  return (steps - origin * degreeSteps) / degreeSteps;
}

/** What the columns say of the place on this row. */
export function placeEntry(row: number, name: string): PlaceEntry {
  const kind = placeClasses[decodeDigits(data.classColumn, row, widths.class)];
  const entry: PlaceEntry = { name, type: kind?.type ?? 'other', matched: 'name' };
  entry.latitude = degrees(data.latitudeColumn, row, 90);
  entry.longitude = degrees(data.longitudeColumn, row, 180);
  const unit = unitAt(row);
  if (unit !== '') entry.country = unit.slice(0, 2);
  if (unit.length > 2) entry.region = unit;
  const packed = decodeDigits(data.populationColumn, row, widths.population);
  if (packed > 0) entry.population = unpackPopulation(packed);
  const geonamesId = decodeDigits(data.geonamesIdColumn, row, widths.geonamesId);
  if (geonamesId > 0) entry.geonamesId = geonamesId;
  if (kind?.capital) entry.capital = kind.capital;
  if (kind?.level) entry.level = kind.level;
  return entry;
}

/** `US` and `U.S.`, `Calif.`; `U.S` where the stop also ended a sentence. Never `us`, `La`. */
function abbreviates(phrase: string, spelling: string): boolean {
  if (phrase === spelling) return true;
  if (!phrase.includes('.')) return false;
  const written = phrase.toUpperCase();
  const full = spelling.toUpperCase();
  return written === full || `${written}.` === full;
}

interface AliasEntry {
  /** Row of the place. */
  place: number;
  kind: { matched: PlaceMatch; number?: 'singular' | 'plural' };
}

/** The place this alias leads to, if the phrase is written as the alias wants it. */
export function aliasEntry(
  row: number,
  phrase: string,
  spelling: () => string,
): AliasEntry | undefined {
  const kind = aliasKinds[decodeDigits(data.aliasKindColumn, row, 1)];
  if (!kind) return undefined;
  if (kind.matched === 'postal' && !/^[A-Z]{2}$/.test(phrase)) return undefined;
  if (kind.matched === 'abbreviation' && !abbreviates(phrase, spelling())) return undefined;
  return { place: decodeDigits(data.aliasPlaceColumn, row, 3), kind };
}
