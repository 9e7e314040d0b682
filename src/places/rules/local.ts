import { isCapitalized } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { endOfListed, isDemonym, phraseOf, placesNamed } from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { isNameStart } from '../../names/person-name';
import { commonWords, isNameShaped } from '../../names/words';
import {
  type Element,
  followedBy,
  oneOf,
  outside,
  readBy,
  repeated,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { PlaceReading } from '../reading';

/** A listed name, or one or two capitalised words. */
const name: Element = readBy('<Name>', isCapitalized, (document, at, limit) => {
  const listed = endOfListed(document, at, limit);
  if (listed > 0) return listed;
  const first = document.tokens[at];
  const second = document.tokens[at + 1];
  if (!first || at >= limit || !isNameShaped(first.word)) return -1;
  return second && at + 1 < limit && isNameShaped(second.word) && !second.newline ? at + 2 : at + 1;
});

/** A town named by a common word must be as large as this: *Reading police*, but *Many officials*. */
const COMMON_TOWN = 100_000;

const isSmallOrNone = ({ document, from, to }: Piece): boolean =>
  (placesNamed(phraseOf(document, from, to))[0]?.population ?? 0) < COMMON_TOWN;

/** *Several counties* at the head of a sentence, where *Swift and Wilkin counties* elsewhere are two. */
const opensSentence = ({ document, first, from }: Piece): boolean =>
  document.tokens[from - 1]?.sentence !== first.sentence;

function reading(
  piece: Piece | undefined,
  known: number,
  unknown: number,
  common: (piece: Piece) => boolean = isSmallOrNone,
): PlaceReading | undefined {
  if (!piece || capitalsAt(piece.document, piece.first) !== 'prose') return undefined;
  const { word: first } = piece.first;
  if (isDemonym(first) || first.shape === 'upper') return undefined;
  const entries = placesNamed(phraseOf(piece.document, piece.from, piece.to));
  if (entries.length === 0 && isGiven(first)) return undefined;
  if (commonWords.has(first) && common(piece)) return undefined;
  const weight = entries.length > 0 ? known : unknown;
  return { weight, entries, form: 'name' };
}

const localNouns = word(
  ...'police man woman resident residents native teen teenager couple mayor officials officers firefighters neighbourhood neighborhood suburb home school schools church area community business businesses'.split(
    ' ',
  ),
);

/** *Zuzu police*, *a Zuzu man*. */
export const localNoun = defineRule<PlaceReading>({
  id: 'places/name-local-noun',
  reads: '<Name> <police | man | residents …>',
  pattern: [name, followedBy(localNouns)],
  produce: ([place]) => {
    if (!place || !isNameStart(place.document, place.from)) return undefined;
    return reading(place, 1.6, 1);
  },
  examples: {
    Zuzu: ['They left Zuzu, Ohio. Then Zuzu residents returned.'],
    nothing: ['They told the police.'],
  },
});

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

/** *Zuzu and Oyel counties*. */
export const sharedType = defineRule<PlaceReading>({
  id: 'places/names-shared-type',
  reads: '<Name>, <Name> and <Name> <counties | streets …>',
  pattern: [name, followedBy(oneOf(plurals, sequence(repeated(more, 1, 8), plurals)))],
  produce: ([place]) => {
    const read = reading(place, 3, 2.5, opensSentence);
    if (!place || !read) return undefined;
    const typeWord = sharedWord(place);
    const full = placesNamed(`${phraseOf(place.document, place.from, place.to)} ${typeWord}`);
    return { ...read, typeWord, entries: full.length > 0 ? full : read.entries };
  },
  examples: {
    Zuzu: ['It rained in Zuzu, Oyel and Tamrin counties.'],
    Oyel: ['It rained in Zuzu, Oyel and Tamrin counties.'],
    Swift: ['It rained in Swift and Zuzu counties.'],
    nothing: ['It rained in several counties.', 'Many counties had rain.'],
  },
});

/** *Ann Moe of Zuzu*: where a person is from. */
export const personOf = defineRule<PlaceReading>({
  id: 'places/person-of-name',
  reads: '<Given name> <Name> of <Name>',
  pattern: [
    outside(wordThat('Given', isGiven)),
    outside(wordThat('Name', isNameShaped)),
    outside(word('of', 'from')),
    name,
  ],
  produce: ([, , , place]) => reading(place, 2, 1.5),
  examples: {
    Zuzu: ['They met James Moe of Zuzu.'],
    nothing: ['They met James Moe of the choir.'],
  },
});

/** *formerly of Zuzu*. */
export const formerlyOf = defineRule<PlaceReading>({
  id: 'places/formerly-of-name',
  reads: 'formerly of | native of | east of | miles from <Name>',
  pattern: [
    outside(
      word(
        'formerly',
        'native',
        'natives',
        'resident',
        'residents',
        'north',
        'south',
        'east',
        'west',
        'outskirts',
        'people',
        'citizens',
        'president',
        'government',
        'parliament',
        'king',
        'queen',
        'streets',
        'northeast',
        'northwest',
        'southeast',
        'southwest',
        'km',
        'miles',
        'kilometres',
        'kilometers',
        'neighborhood',
        'neighbourhood',
        'villages',
        'towns',
        'cities',
        'provinces',
      ),
    ),
    outside(word('of', 'from')),
    name,
  ],
  produce: ([, , place]) => reading(place, 2.5, 2.5),
  examples: {
    Zuzu: ['She was formerly of Zuzu.', 'It lies ten miles north of Zuzu.'],
    nothing: ['She was formerly of the choir.'],
  },
});
