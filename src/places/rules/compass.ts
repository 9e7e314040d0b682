import type { PlaceEntry } from '../../lexicon/gazetteer';
import { never } from '../../lexicon/question';
import { isCapitalized, type Word } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { beginsListed, endOfListed, placesAt } from '../../names/listed-places';
import { isTeamSport } from '../../names/sport';
import { isNamePart } from '../../names/words';
import { notFollowedBy, precededBy, readBy, word, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { Token } from '../../text/token';
import { type PlaceReading, unlistedReading } from '../reading';
import { known, shouted } from './run';

const compass = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/;

const isCompass = (word: Word): boolean => isCapitalized(word) && compass.test(word.lower);

const isDirection = (word: Word): boolean =>
  isCapitalized(word) &&
  (compass.test(word.lower) || /^(?:near|far|upper|lower)$/.test(word.lower));

const side = readBy('<West | Lower East …> <Side | End>', isDirection, ({ tokens }, at, limit) => {
  let end = at;
  while (end < limit && isDirection((tokens[end] as Token).word)) end += 1;
  const last = tokens[end];
  if (end >= limit || !last || !/^(?:Side|End)$/.test(last.word.text)) return -1;
  return compass.test((tokens[end - 1] as Token).word.lower) ? end + 1 : -1;
});

/** *the Lower East Side*: a quarter of some town. */
export const sideOfTown = defineRule<PlaceReading>({
  id: 'places/side-of-town',
  reads: '<West | Lower East …> <Side | End>',
  pattern: [side],
  produce: ([place]) => (place && !shouted(place) ? known(place, 4, 'neighborhood') : undefined),
  examples: {
    'Near North Side': ['They live on the Near North Side.'],
    nothing: ['They live on the north side.'],
  },
});

/** The compass word and the listed name after it, where no list has the two together. */
const partOfPlace = readBy(
  '<North | East …> <place>',
  isCompass,
  (document, at, limit) =>
    endOfListed(document, at, limit) > at + 1 ? -1 : endOfListed(document, at + 1, limit),
  beginsListed,
  never,
);

/** A part of a state is spoken of as the state: *northern Georgia*, *North Georgia*. */
const lendsName = ({ matched, type, population = 0 }: PlaceEntry): boolean =>
  (type !== 'city' || population > KNOWN_TOWN) && matched === 'name';

/** Below this size a town is rather a word that follows: *the West Wilderness*. */
const KNOWN_TOWN = 50_000;

/** *East Cambridgeshire*: a name of its own, not the whole of it, nor a town without its *West*. */
export const compassPlace = defineRule<PlaceReading>({
  id: 'places/compass-listed',
  reads: '<North | East …> <place>',
  pattern: [partOfPlace],
  produce: ([place]) => {
    if (!place || capitalsAt(place.document, place.first) !== 'prose') return undefined;
    if (isTeamSport(place.document)) return undefined;
    const rest = placesAt(place.document, place.from + 1, place.to);
    return rest[0] && lendsName(rest[0]) && rest.every(({ level }) => level !== 1)
      ? unlistedReading(3.5)
      : undefined;
  },
  examples: {
    'East Cambridgeshire': ['They live in East Cambridgeshire.'],
    'West Hartlepool': ['He moved to West Hartlepool.'],
    nothing: [
      'They live in east Cambridgeshire.',
      'They saw East Zuzu.',
      'It rained in North Texas.',
    ],
  },
});

/** *the North West*: a region of a country that has one, a province or what its people call so. */
export const compassRegion = defineRule<PlaceReading>({
  id: 'places/the-compass-compass',
  reads: 'the <North | South> <East | West>',
  pattern: [
    precededBy(word('the')),
    wordThat('North | South', ({ text }) => /^(?:North|South)$/.test(text)),
    wordThat('East | West', ({ text }) => /^(?:East|West)$/.test(text)),
    notFollowedBy(wordThat('Name', isNamePart)),
  ],
  produce: ([, north]) =>
    north && capitalsAt(north.document, north.first) === 'prose'
      ? unlistedReading(4, 'region')
      : undefined,
  examples: {
    'North West': ['Mines in the North West closed.'],
    nothing: ['They sailed to the north west.', 'He runs the South West Trains line.'],
  },
});
