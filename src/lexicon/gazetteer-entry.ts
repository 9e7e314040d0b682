import {
  aliasKinds,
  decodeAll,
  decodeColumn,
  degreeSteps,
  placeClasses,
  unpackPopulation,
} from './gazetteer-format';
import type { PlaceEntry, PlaceMatch } from './gazetteer-types';
import * as data from './generated/places';

interface Units {
  codes: readonly string[];
  /** Unit of each row of the names. */
  ofRow: Uint32Array;
  /** Where each row stands in the columns, which are in the order of the units. */
  position: Uint32Array;
}

let units: Units | undefined;

/** Sorts the rows by unit, as the columns are. */
function readUnits(): Units {
  const rows = data.placeCount;
  const codes = data.units.split(' ');
  const ofRow = decodeAll(data.unitColumn, rows);
  const next = new Uint32Array(codes.length + 1);
  for (let row = 0; row < rows; row++) {
    const after = (ofRow[row] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let unit = 0; unit < codes.length; unit++) {
    next[unit + 1] = (next[unit + 1] as number) + (next[unit] as number);
  }
  const position = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const unit = ofRow[row] as number;
    const at = next[unit] as number;
    position[row] = at;
    next[unit] = at + 1;
  }
  return { codes, ofRow, position };
}

/** What the columns say of the place on this row. */
export function placeEntry(row: number, name: string): PlaceEntry {
  units ??= readUnits();
  const position = units.position[row] ?? 0;
  const read = (column: string): number => decodeColumn(column, position, data.placeCount);
  const kind = placeClasses[read(data.classColumn)];
  const unit = units.codes[units.ofRow[row] ?? 0] ?? '';
  const packed = read(data.populationColumn);
  const geonamesId = read(data.geonamesIdColumn);
  return {
    name,
    type: kind?.type ?? 'other',
    country: unit === '' ? undefined : unit.slice(0, 2),
    region: unit.length > 2 ? unit : undefined,
    latitude: (read(data.latitudeColumn) - 90 * degreeSteps) / degreeSteps,
    longitude: (read(data.longitudeColumn) - 180 * degreeSteps) / degreeSteps,
    population: packed > 0 ? unpackPopulation(packed) : undefined,
    geonamesId: geonamesId > 0 ? geonamesId : undefined,
    capital: kind?.capital,
    level: kind?.level,
    matched: 'name',
    number: undefined,
  };
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
  const kind = aliasKinds[decodeColumn(data.aliasKindColumn, row, data.aliasCount)];
  if (!kind) return undefined;
  if (kind.matched === 'postal' && !/^[A-Z]{2}$/.test(phrase)) return undefined;
  if (kind.matched === 'abbreviation' && !abbreviates(phrase, spelling())) return undefined;
  return { place: decodeColumn(data.aliasPlaceColumn, row, data.aliasCount), kind };
}
