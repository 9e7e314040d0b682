import { aliasEntry, placeEntry } from './gazetteer-entry';
import { lineTable } from './gazetteer-table';
import type { PlaceEntry } from './gazetteer-types';
import * as data from './generated/places';
import { placeKey, titleCase } from './place-key';
import { prominence } from './prominence';

export { ofPeople, type PlaceEntry, type PlaceMatch } from './gazetteer-types';

/**
 * Places by name. Phrases are words joined by spaces, as a tokenizer cuts them. Letter case counts
 * only for abbreviations: those without full stops are capitals (`US`, `CA`).
 */
export interface Gazetteer {
  /** Could a place name begin with this word? */
  begins(word: string): boolean;
  /** The places of exactly this name, the most prominent first. */
  find(phrase: string): readonly PlaceEntry[];
  /** Does some longer name go on after this phrase? */
  continues(phrase: string): boolean;
}

const places = lineTable(data.placeLines, data.placeStarts);
const aliases = lineTable(data.aliasLines, data.aliasStarts);

function builtIn(phrase: string, key: string): PlaceEntry[] {
  const found: PlaceEntry[] = [];
  const plain = titleCase(key);
  const own = places.rows(key);
  for (let row = own.from; row < own.to; row++) {
    found.push(placeEntry(row, places.spelling(row, plain)));
  }
  const other = aliases.rows(key);
  let last = -1;
  for (let row = other.from; row < other.to; row++) {
    const alias = aliasEntry(row, phrase, () => aliases.spelling(row, plain));
    if (!alias || alias.place === last || (alias.place >= own.from && alias.place < own.to)) {
      continue;
    }
    last = alias.place;
    const name = places.spelling(alias.place, titleCase(places.keyOf(alias.place)));
    found.push(Object.assign(placeEntry(alias.place, name), alias.kind));
  }
  return found.length > 1 ? found.sort((a, b) => prominence(b) - prominence(a)) : found;
}

/** Answers kept, so that what many articles name is decoded once. */
const keptAnswers = 4096;
const keptWords = 20_000;
const answers = new Map<string, readonly PlaceEntry[]>();

function findBuiltIn(phrase: string, key: string): readonly PlaceEntry[] {
  const known = answers.get(phrase);
  if (known) return known;
  const found = builtIn(phrase, key);
  if (answers.size >= keptAnswers) answers.clear();
  answers.set(phrase, found);
  return found;
}

const beginnings = new Map<string, boolean>();

/** The built-in gazetteer. */
export const gazetteer: Gazetteer = {
  begins(word) {
    const known = beginnings.get(word);
    if (known !== undefined) return known;
    const key = placeKey(word);
    const begins = places.begins(key) || aliases.begins(key);
    if (beginnings.size >= keptWords) beginnings.clear();
    beginnings.set(word, begins);
    return begins;
  },
  continues(phrase) {
    const key = placeKey(phrase);
    return places.continues(key) || aliases.continues(key);
  },
  find: (phrase) => findBuiltIn(phrase, placeKey(phrase)),
};
