import type { PlaceClass } from '../../src/lexicon/gazetteer-format';
import { placeKey } from '../../src/lexicon/place-key';

/** Places of `aliasKinds`. */
export const kind = {
  name: 0,
  alternative: 1,
  abbreviation: 2,
  postal: 3,
  adjective: 4,
  demonym: 5,
  demonymPlural: 6,
} as const;
export type Kind = (typeof kind)[keyof typeof kind];

/** A place on its way into the gazetteer. */
export interface Place extends PlaceClass {
  name: string;
  /** ISO 3166-2 code, or the country's alone, or nothing. */
  unit: string;
  latitude: number;
  longitude: number;
  population: number;
  geonamesId: number;
  aliases: { name: string; kind: Kind }[];
}

/** A place with the fields that are not known left at nothing. */
export function newPlace(facts: Partial<Place> & Pick<Place, 'name' | 'type'>): Place {
  return {
    unit: '',
    latitude: 0,
    longitude: 0,
    population: 0,
    geonamesId: 0,
    aliases: [],
    ...facts,
  };
}

/** The fields of a table of lines parted by `|`. */
export function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** The items of a field, parted by commas. */
export function items(field: string | undefined): string[] {
  return field ? field.split(',').filter(Boolean) : [];
}

/** Adds names of one kind. */
export function addAliases(place: Place, names: readonly string[], as: Kind): void {
  for (const name of names) place.aliases.push({ name, kind: as });
}

/** A noun for people: one (`Dane`, `Englishman`) or several (`Danes`, `Englishmen`). */
export function demonymKind(noun: string): Kind {
  return /s$|men$|Batswana|miut$/.test(noun) ? kind.demonymPlural : kind.demonym;
}

/** The name can be a key: Latin letters and figures. */
export function isLatin(name: string): boolean {
  return /^[a-z0-9 ]+$/.test(placeKey(name));
}

/** Lines of `code latitude longitude`. */
export function middlesOf(table: string): Map<string, { latitude: number; longitude: number }> {
  const lines = table.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [code = '', latitude, longitude] = line.split(' ');
      return [code, { latitude: Number(latitude), longitude: Number(longitude) }];
    }),
  );
}
