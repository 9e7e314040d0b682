import {
  aliasKinds,
  decodeColumn,
  degreeSteps,
  digitBase,
  digitCode,
  placeClasses,
  unpackPopulation,
} from './gazetteer-format';
import type { PlaceEntry, PlaceMatch } from './gazetteer-types';
import * as data from './generated/places';

interface Units {
  codes: readonly string[];
  /** How many rows of its unit stand before each row. */
  rank: Uint32Array;
  /** Where the rows of each unit begin in the columns, which are in the order of the units. */
  begin: Uint32Array;
}

let units: Units | undefined;

const unitOf = (row: number): number => decodeColumn(data.unitColumn, row, data.placeCount);

/**
 * Ranks the rows within their units: one bare pass over the two digits of each, undecoded, since
 * the first question waits for it.
 */
function readUnits(): Units {
  const { unitColumn: digits, placeCount: rows } = data;
  const rank = new Uint32Array(rows);
  const sizes = new Uint32Array(1 << 14);
  for (let row = 0; row < rows; row++) {
    const unit = (digits.charCodeAt(row) << 7) | digits.charCodeAt(rows + row);
    rank[row] = sizes[unit] as number;
    sizes[unit] = (sizes[unit] as number) + 1;
  }
  const codes = data.units.split(' ');
  const begin = new Uint32Array(codes.length);
  let total = 0;
  for (let unit = 0; unit < codes.length; unit++) {
    begin[unit] = total;
    const digits = (digitCode(Math.floor(unit / digitBase)) << 7) | digitCode(unit % digitBase);
    total += sizes[digits] as number;
  }
  return { codes, rank, begin };
}

/** What the columns say of the place on this row. */
export function placeEntry(row: number, name: string): PlaceEntry {
  units ??= readUnits();
  const { codes, rank, begin } = units;
  const unitOfRow = unitOf(row);
  const position = (begin[unitOfRow] as number) + (rank[row] as number);
  const read = (column: string): number => decodeColumn(column, position, data.placeCount);
  const kind = placeClasses[read(data.classColumn)];
  const unit = codes[unitOfRow] ?? '';
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
