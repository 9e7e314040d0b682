import { type UserPlace, userPlaces } from '../lexicon/user-places';
import { isCapitalized } from '../lexicon/word';
import { longestOf, Phrases, phraseOf } from '../names/phrases';
import { readBy } from '../rules/element';
import { defineRule, type Rule } from '../rules/rule';
import { type PlaceReading, placeReading } from './reading';

/** As much as a country's name alone: the caller knows what is meant. */
const WEIGHT = 4;

/** The places a caller adds, as one rule: their names, however long the list, are looked up by their first word. */
export function ownPlaces(places: readonly UserPlace[]): Rule<PlaceReading> {
  const index = userPlaces(places);
  const endOfOwn = longestOf(new Phrases(index), () => true);
  const own = readBy(
    '<own place>',
    (word) => isCapitalized(word) && index.begins(word.text),
    (document, at, limit) => {
      const end = at < limit ? endOfOwn(document, at) : -1;
      return end <= limit ? end : -1;
    },
  );
  return defineRule<PlaceReading>({
    id: 'places/own',
    reads: '<place of the caller>',
    pattern: [own],
    produce: ([place]) => {
      if (!place) return undefined;
      const entries = index.find(phraseOf(place.document, place.from, place.to));
      return placeReading(WEIGHT, entries);
    },
    examples: { [places[0]?.name ?? '']: [`They met in ${places[0]?.name}.`] },
  });
}
