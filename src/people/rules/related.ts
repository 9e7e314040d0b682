import { personName } from '../../names/person-name';
import { followedBy, outside, word, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { PersonReading } from '../reading';
import { evidence } from './evidence';

const kin = word(
  'daughter',
  'son',
  'wife',
  'husband',
  'brother',
  'sister',
  'mother',
  'father',
  'uncle',
  'aunt',
  'cousin',
  'boyfriend',
  'girlfriend',
  'fiance',
  'fiancee',
  'friend',
);

/** *By Zuzu Blatt*. */
export const byLine = defineRule<PersonReading>({
  id: 'people/byline',
  reads: 'By <name>',
  pattern: [outside(wordThat('By', ({ text }) => text === 'By' || text === 'BY')), personName(2)],
  produce: () => ({ weight: 3 }),
  examples: {
    'Zuzu Blatt': ['By Zuzu Blatt'],
    nothing: ['By the way, she left.'],
  },
});

/** *the Blatt administration*. */
export const nameRule = defineRule<PersonReading>({
  id: 'people/name-administration',
  reads: 'the <name> administration | campaign | presidency',
  pattern: [
    outside(word('the')),
    personName(1),
    followedBy(
      word('administration', 'campaign', 'presidency', 'regime', 'camp', 'government', 'family'),
    ),
  ],
  produce: ([, name]) => name && { weight: name.to - name.from > 1 ? 2 : 1.8 },
  examples: {
    Blatt: ['It was the Blatt administration.'],
    nothing: ['It was the last administration.'],
  },
});

/** *her daughter, Zuzu*. */
export const kinName = defineRule<PersonReading>({
  id: 'people/kin-comma-name',
  reads: '<daughter | son | wife …>, <name>',
  pattern: [outside(kin), outside(word(',')), personName(1), followedBy(word(',', '.', ';'))],
  produce: ([, , name]) => evidence(name, 3, 2.5),
  examples: {
    Zuzu: ['She left with her daughter, Zuzu, on Friday.'],
    nothing: ['She left with her daughter, on Friday.'],
  },
});
