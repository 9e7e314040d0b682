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
    'street road avenue drive lane boulevard highway route interstate airport station bridge hospital school university college stadium park square prison church mosque museum hotel port harbour harbor base camp',
};

const typeOfWord = new Map<string, PlaceType>(
  Object.entries(words).flatMap(([type, list]) =>
    list.split(' ').map((word) => [word, type as PlaceType] as const),
  ),
);

/** What kind of place a word such as `river` or `province` says something is. */
export function typeNamedBy(word: string | undefined): PlaceType | undefined {
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
