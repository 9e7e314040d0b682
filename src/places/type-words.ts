import type { PlaceEntry } from '../lexicon/gazetteer';
import type { PlaceType } from '../records';

const words: Readonly<Record<Exclude<PlaceType, 'continent' | 'other'>, string>> = {
  country: 'country republic kingdom nation',
  region:
    'county province region district state prefecture oblast parish territory governorate canton',
  city: 'city town village suburb hamlet township capital municipality borough settlement neighbourhood neighborhood community resort',
  water:
    'river lake sea ocean gulf bay strait straits canal creek sound channel reservoir loch lagoon falls fjord pond basin lago rio',
  landform:
    'mountain mountains mount mt mt. hill hills island islands isle isla peninsula valley desert cape glacier canyon volcano peak plateau forest beach coast atoll reef',
  facility:
    'airport station bridge hospital school university college stadium park square prison jail church cathedral mosque temple museum hotel port harbour harbor base camp zoo library arena centre center hall palace plaza mall cemetery courthouse dam plant mine',
};

const roads = new Set(
  'street st st. road rd rd. avenue ave ave. drive dr. lane boulevard blvd blvd. highway route interstate turnpike parkway expressway freeway pike'.split(
    ' ',
  ),
);

/** Is it a word for a road? */
export const isRoadWord = (word: string | undefined): boolean =>
  word !== undefined && roads.has(word);

const typeOfWord = new Map<string, PlaceType>(
  Object.entries(words).flatMap(([type, list]) =>
    list.split(' ').map((word) => [word, type as PlaceType] as const),
  ),
);

/** What kind of place a word such as `river` or `province` says something is. */
export function typeNamedBy(word: string | undefined): PlaceType | undefined {
  if (isRoadWord(word)) return 'facility';
  return word === undefined ? undefined : typeOfWord.get(word);
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
