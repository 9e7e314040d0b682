import { placesNamed } from '../../names/listed-places';
import { phraseOf } from '../../names/phrases';
import { isNameShaped } from '../../names/words';
import {
  followedBy,
  needing,
  oneOf,
  repeated,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import { type PlaceReading, placeReading } from '../reading';
import { name, opensSentence, readName } from './name';

/** Words that several names share, each with the word that goes with one. */
const singulars: Readonly<Record<string, string>> = {
  counties: 'county',
  streets: 'street',
  avenues: 'avenue',
  roads: 'road',
  rivers: 'river',
  parishes: 'parish',
  provinces: 'province',
  districts: 'district',
  townships: 'township',
  lakes: 'lake',
};
const plurals = word(...Object.keys(singulars));
const capital = wordThat('Name', isNameShaped);
const more = sequence(
  oneOf(sequence(word(','), word('and')), word(','), word('and')),
  oneOf(sequence(capital, capital), capital),
);

/** What each of the names before the shared word is: the first such word after it. */
function sharedWord({ document, to }: Piece): string {
  let at = to;
  while (at < document.tokens.length) {
    const singular = singulars[document.tokens[at]?.word.lower ?? ''];
    if (singular) return singular;
    at += 1;
  }
  return '';
}

/** *Zuzu and Oyel counties*; *Several counties* at the head of a sentence are none by name. */
export const sharedType = defineRule<PlaceReading>({
  id: 'places/names-shared-type',
  reads: '<Name>, <Name> and <Name> <counties | streets …>',
  pattern: [
    name,
    followedBy(needing(plurals.begins, oneOf(plurals, sequence(repeated(more, 1, 8), plurals)))),
  ],
  produce: ([place]) => {
    const read = readName(place, 3, 2.5, opensSentence);
    if (!place || !read) return undefined;
    const typeWord = sharedWord(place);
    const full = placesNamed(`${phraseOf(place.document, place.from, place.to)} ${typeWord}`);
    return placeReading(read.weight, full.length > 0 ? full : read.entries, typeWord);
  },
  examples: {
    Zuzu: ['It rained in Zuzu, Oyel and Tamrin counties.'],
    Oyel: ['It rained in Zuzu, Oyel and Tamrin counties.'],
    Swift: ['It rained in Swift and Zuzu counties.'],
    nothing: ['It rained in several counties.', 'Many counties had rain.'],
  },
});
