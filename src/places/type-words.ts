import type { PlaceEntry } from '../lexicon/gazetteer';
import { isRoadWord, typeOfEnding } from '../names/type-words';
import type { PlaceType } from '../records';

/** Words for kinds of place that no name ends in, or that institutions bear. */
const others: Readonly<Partial<Record<PlaceType, string>>> = {
  country: 'country kingdom nation',
  region: 'district state canton',
  city: 'hamlet capital settlement neighbourhood neighborhood community resort barangay sitio purok kampung kampong',
  water: 'sound loch lago rio',
  landform: 'mt mt. isla peak atoll',
  facility:
    'hospital school university college church museum hotel harbor harbour base camp library centre center hall mall courthouse plant mine',
};

const typeOfWord = new Map<string, PlaceType>(
  Object.entries(others).flatMap(([type, list]) =>
    list.split(' ').map((word) => [word, type as PlaceType] as const),
  ),
);

/** What kind of place a word such as `river` or `province` says something is. */
export function typeNamedBy(word: string | undefined): PlaceType | undefined {
  if (word === undefined) return undefined;
  return isRoadWord(word) ? 'facility' : (typeOfWord.get(word) ?? typeOfEnding.get(word));
}

/** The entries of the type that the word beside the name says; all where none is. */
export function ofType(
  entries: readonly PlaceEntry[],
  word: string | undefined,
): readonly PlaceEntry[] {
  const named = typeNamedBy(word);
  if (named === undefined) return entries;
  const fitting = entries.filter(({ type }) => type === named);
  return fitting.length > 0 ? fitting : entries;
}

/** Ways to name roads and districts that North America has for its own. */
const american = new Set(
  'highway interstate turnpike expressway freeway parkway pike township county'.split(' '),
);

/** Does the word beside a name show that the article is at home in North America? */
export const isAmerican = (word: string | undefined): boolean =>
  word !== undefined && american.has(word);

/** Buildings that a town or a county keeps: they stand in the one they are named after. */
const municipal = new Set('airport hospital zoo jail courthouse library station'.split(' '));

/** Is it a word for a building that a town or a county keeps? */
export const isMunicipal = (word: string | undefined): boolean =>
  word !== undefined && municipal.has(word);
