import { beginsListed } from '../../names/listed-places';
import { facilityWords } from '../../names/type-words';
import { followedBy, optional, outside, sequence, word, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { PlaceReading } from '../reading';
import { known, runEndingIn, shouted } from './run';

const facility = runEndingIn('<Name building>', facilityWords.has);

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
