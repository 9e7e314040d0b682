import { addTo } from '../grouped';
import type { PlaceType } from '../records';
import type { Gazetteer } from './gazetteer';
import type { PlaceEntry } from './gazetteer-types';
import { placeKey } from './place-key';

/** A place the caller adds to the gazetteer. */
export interface UserPlace {
  /** It is found where its first word has a capital; other capitals and accents make no difference. */
  name: string;
  /** Other names of it. */
  aliases?: readonly string[];
  /** Default `city`. */
  type?: PlaceType;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 3166-2. */
  region?: string;
  /** WGS 84 decimal degrees; a place without coordinates is found, but not located. */
  latitude?: number;
  longitude?: number;
  /** Inhabitants: of two places of one name the larger is the likelier. */
  population?: number;
  /** Id at geonames.org. */
  geonamesId?: number;
}

interface UserIndex {
  entries: Map<string, PlaceEntry[]>;
  /** Every run of words that begins a longer name. */
  beginnings: Set<string>;
}

function addKey(index: UserIndex, name: string, entry: PlaceEntry): void {
  const key = placeKey(name);
  if (key === '') return;
  addTo(index.entries, key, entry);
  for (let cut = key.indexOf(' '); cut > 0; cut = key.indexOf(' ', cut + 1)) {
    index.beginnings.add(key.slice(0, cut));
  }
}

function indexPlaces(places: readonly UserPlace[]): UserIndex {
  const index: UserIndex = { entries: new Map(), beginnings: new Set() };
  for (const { aliases = [], type = 'city', ...facts } of places) {
    addKey(index, facts.name, { ...facts, type, matched: 'name' });
    for (const alias of aliases) {
      addKey(index, alias, { ...facts, type, matched: 'alternative' });
    }
  }
  return index;
}

/** The caller's places as a gazetteer of their own, indexed at the first question. */
export function userPlaces(places: readonly UserPlace[]): Gazetteer {
  let lazy: UserIndex | undefined;
  const index = (): UserIndex => {
    lazy ??= indexPlaces(places);
    return lazy;
  };
  const begins = (key: string): boolean => index().entries.has(key) || index().beginnings.has(key);
  return {
    begins: (word) => begins(placeKey(word)),
    continues: (phrase) => index().beginnings.has(placeKey(phrase)),
    find: (phrase) => index().entries.get(placeKey(phrase)) ?? [],
  };
}
