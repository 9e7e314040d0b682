import { humanParticiples, humanVerbs, sayingVerbs } from '../../names/context';
import { personName } from '../../names/person-name';
import {
  entryOf,
  figuresLike,
  followedBy,
  oneOf,
  outside,
  sequence,
  word,
} from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { PersonReading } from '../reading';
import { evidence } from './evidence';

const age = figuresLike('age', /^[1-9]\d?$/);

/** *Zuzu Blatt, 43, a lawyer*; *Zuzu Blatt (43)*. */
export const nameAge = defineRule<PersonReading>({
  id: 'people/name-age',
  reads: '<name>, <age>,',
  pattern: [personName(1), followedBy(sequence(word(',', '('), age, word(',', ')', '.')))],
  produce: ([name]) => evidence(name, 5, 3),
  examples: {
    'Zuzu Blatt': ['They arrested Zuzu Blatt, 43, on Friday.', 'The winner was Zuzu Blatt (43).'],
    nothing: ['They arrested Zuzu Blatt, 430, on Friday.'],
  },
});

/** *Zuzu Blatt said*, *Roe told reporters*. */
export const nameSaid = defineRule<PersonReading>({
  id: 'people/name-said',
  reads: '<name> <verb of saying>',
  pattern: [personName(1), followedBy(entryOf(sayingVerbs))],
  produce: ([name]) => evidence(name, 2, 1),
  examples: {
    'Zuzu Blatt': ['On Friday Zuzu Blatt said she would go.'],
    nothing: ['On Friday it said no.'],
  },
});

/** *said Zuzu Blatt*. */
export const saidName = defineRule<PersonReading>({
  id: 'people/said-name',
  reads: '<verb of saying> <name>',
  pattern: [outside(entryOf(sayingVerbs)), personName(1)],
  produce: ([, name]) => evidence(name, 2, 1),
  examples: {
    'Zuzu Blatt': ['"It is over," said Zuzu Blatt.'],
    nothing: ['"It is over," said the man.'],
  },
});

/** *Zuzu Blatt, who lives there*; *Roe scored*. */
export const nameWho = defineRule<PersonReading>({
  id: 'people/name-human-verb',
  reads: '<name>, who | <human verb>',
  pattern: [
    personName(1),
    followedBy(oneOf(sequence(word(','), entryOf(humanVerbs)), entryOf(humanVerbs))),
  ],
  produce: ([name]) => evidence(name, 2.5, 1.5),
  examples: {
    'Zuzu Blatt': ['They met Zuzu Blatt, who lives there.', 'It was Zuzu Blatt who won.'],
    nothing: ['They met people who live there.'],
  },
});

/** *Zuzu Blatt was arrested*. */
export const nameSuffered = defineRule<PersonReading>({
  id: 'people/name-was-arrested',
  reads: '<name> was | were <arrested | jailed | born …>',
  pattern: [
    personName(1),
    followedBy(sequence(word('was', 'were', 'is'), entryOf(humanParticiples))),
  ],
  produce: ([name]) => evidence(name, 2.5, 1.5),
  examples: {
    'Zuzu Blatt': ['On Friday Zuzu Blatt was arrested.', 'There Zuzu Blatt was born.'],
    nothing: ['On Friday nobody was arrested.', 'Later it was closed.'],
  },
});
