import { isCapitalized, type Word } from '../../lexicon/word';
import { beginsListed } from '../../names/listed-places';
import { endsBuilding, endsSetApart, isBuilding, isSetApart } from '../../names/type-words';
import { isNamePart } from '../../names/words';
import {
  followedBy,
  notFollowedBy,
  optional,
  outside,
  sequence,
  tokenThat,
  word,
  wordThat,
} from '../../rules/element';
import { defineRule } from '../../rules/rule';
import { type PlaceReading, unlistedReading } from '../reading';
import { listed } from './listed';
import { known, runEndingIn, shouted } from './run';

const facility = runEndingIn('<Name building>', endsBuilding, isBuilding);

/** *at Orwell Hospital*: a building is a place where somebody is at it. */
export const atFacility = defineRule<PlaceReading>({
  id: 'places/at-facility',
  reads: 'at | in | near | outside (the) <Name> <Hospital | School | Stadium …>',
  pattern: [
    outside(
      word(
        'at',
        'in',
        'near',
        'outside',
        'inside',
        'opposite',
        'beside',
        'behind',
        'nearby',
        'to',
        'from',
      ),
    ),
    optional(outside(word('the'))),
    facility,
  ],
  produce: ([, , place]) =>
    place && !shouted(place) ? known(place, 4.6, place.last.word.lower) : undefined,
  examples: {
    'Zuzu Hospital': [
      'She died at Zuzu Hospital.',
      'It was held in the Zuzu Hospital.',
      'A pipe burst in the nearby Zuzu Hospital.',
    ],
    nothing: ['Zuzu Hospital said no.'],
  },
});

/** *Zuzu Prison in Kenya*: what is said to lie somewhere is a place. */
export const facilityIn = defineRule<PlaceReading>({
  id: 'places/facility-in',
  reads: '<Name> <Hospital | School | Stadium …> in <place>',
  pattern: [facility, followedBy(sequence(word('in', 'near'), wordThat('place', beginsListed)))],
  produce: ([place]) =>
    place && !shouted(place) ? known(place, 4.6, place.last.word.lower) : undefined,
  examples: {
    'Zuzu Hospital': ['They run Zuzu Hospital in Kenya.'],
    nothing: ['Zuzu Hospital said no.'],
  },
});

/** *Oyel Wilderness*, *the Oyel Game Reserve*: land set apart, whoever keeps it. */
export const setApart = defineRule<PlaceReading>({
  id: 'places/land-set-apart',
  reads: '<Name> <Wilderness | Game Reserve | Protected Area …>',
  pattern: [runEndingIn('<Name set apart>', endsSetApart, isSetApart)],
  produce: ([place]) => (place && !shouted(place) ? known(place, 4.6, 'forest') : undefined),
  examples: {
    'Zuzu Wilderness': ['They hiked in the Zuzu Wilderness.'],
    'Zuzu Game Reserve': ['A lion fled the Zuzu Game Reserve.'],
    nothing: ['He joined the Zuzu Army Reserve.', 'They hiked in the wilderness.'],
  },
});

/** What belongs to a building or lies about it. */
const premises = word(
  ...'grounds premises campus lot steps gate gates roof lobby foyer corridors courtyard entrance'.split(
    ' ',
  ),
);

/** Institutions that have grounds. */
const institutions = new Set(
  'school college academy library university institute embassy center centre'.split(' '),
);

const endsInstitution = (last: Word): boolean => endsBuilding(last) || institutions.has(last.lower);

const isInstitution = (last: Word, before: Word | undefined): boolean =>
  isBuilding(last, before) || institutions.has(last.lower);

/** *on the grounds of the Oyel Academy*: what has grounds is there a building. */
export const groundsOf = defineRule<PlaceReading>({
  id: 'places/grounds-of-facility',
  reads: '<grounds | steps | parking lot …> of (the) <Name> <School | Academy …>',
  pattern: [
    outside(premises),
    outside(word('of', 'at')),
    optional(outside(word('the'))),
    runEndingIn('<Name institution>', endsInstitution, isInstitution),
  ],
  produce: ([, , , place]) =>
    place && !shouted(place) ? known(place, 6, place.last.word.lower) : undefined,
  examples: {
    'Zuzu Academy': ['They met on the grounds of the Zuzu Academy.'],
    nothing: ['They met the head of the Zuzu Academy.'],
  },
});

/** Buildings that are called after where they stand: *Mall of Kenya*, *Tower of London*. */
const namedOf = wordThat(
  'Mall | Tower',
  (first) => isCapitalized(first) && /^(?:mall|tower|palace|castle)$/.test(first.lower),
);

/** *the Mall of Kenya*. */
export const facilityOf = defineRule<PlaceReading>({
  id: 'places/facility-of-place',
  reads: '(<Name>) <Mall | Tower | Palace> of <place>',
  pattern: [optional(wordThat('Name', isNamePart)), namedOf, word('of'), listed],
  produce: ([, type]) => (type && !shouted(type) ? unlistedReading(5, 'tower') : undefined),
  examples: {
    'Mall of Kenya': ['They met outside Mall of Kenya.'],
    'ZU Mall of Kenya': ['They met in the parking lot of the ZU Mall of Kenya.'],
    nothing: ['They met outside the mall of Kenya.'],
  },
});

const nominal = tokenThat('noun', ({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos));

/** *in St Zuzu's*: a church, a school or a hospital is called by its saint alone. */
export const saints = defineRule<PlaceReading>({
  id: 'places/at-saints',
  reads: "at | in | outside <St> <Name>'s",
  pattern: [
    outside(word('at', 'in', 'outside', 'inside', 'near')),
    wordThat('St', ({ text }) => /^(?:St\.?|Saint)$/.test(text)),
    wordThat('Name', isNamePart),
    word("'s", '’s'),
    notFollowedBy(nominal),
  ],
  produce: ([, saint]) => (saint && !shouted(saint) ? unlistedReading(4, 'church') : undefined),
  examples: {
    "St Zuzu's": ["He sang in St Zuzu's on Friday."],
    nothing: ["He sang in St Zuzu's honour.", 'He sang of St Zuzu.'],
  },
});
