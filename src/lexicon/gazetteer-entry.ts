import { lazy } from '../lazy';
import {
  aliasKinds,
  decodeColumn,
  degreeSteps,
  placeClasses,
  unpackPopulation,
} from './gazetteer-format';
import type { PlaceEntry, PlaceMatch } from './gazetteer-types';
import * as data from './generated/places';

const codes = lazy(() => data.units.split(' '));

const unitOf = (row: number): number => decodeColumn(data.unitColumn, row, data.placeCount);

/**
 * How many rows of its unit stand before each row, counted as far as one is asked for: a bare pass
 * over the two digits of each unit, undecoded, since the first questions wait for it.
 */
class Ranks {
  private readonly ranks = new Uint32Array(data.placeCount);
  /** By unit, those counted so far. */
  private readonly seen = new Uint32Array(1 << 14);
  private next = 0;

  of(row: number): number {
    if (row >= this.next) this.count(row + 1);
    return this.ranks[row] as number;
  }

  private count(end: number): void {
    const { ranks, seen } = this;
    const { unitColumn: digits, placeCount: rows } = data;
    for (let row = this.next; row < end; row += 1) {
      const unit = (digits.charCodeAt(row) << 7) | digits.charCodeAt(rows + row);
      ranks[row] = seen[unit] as number;
      seen[unit] = (seen[unit] as number) + 1;
    }
    this.next = end;
  }
}

const ranks = lazy(() => new Ranks());

/** What the columns say of the place on this row. */
export function placeEntry(row: number, name: string): PlaceEntry {
  const unitOfRow = unitOf(row);
  // The other columns are in the order of the units.
  const position = decodeColumn(data.unitBegins, unitOfRow, codes().length) + ranks().of(row);
  const read = (column: string): number => decodeColumn(column, position, data.placeCount);
  const kind = placeClasses[read(data.classColumn)];
  const unit = codes()[unitOfRow] ?? '';
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
