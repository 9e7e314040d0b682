import { humanVerbs, sayingVerbs } from '../../names/context';
import { personName } from '../../names/person-name';
import {
  entryOf,
  followedBy,
  optional,
  outside,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { PersonReading } from '../reading';

const age = wordThat('age', ({ text }) => /^[1-9]\d?$/.test(text));

/** *Jane Roe, 43, a lawyer*; *Jane Roe (43)*. */
export const nameAge = defineRule<PersonReading>({
  id: 'people/name-age',
  reads: '<name>, <age>,',
  pattern: [personName(1), followedBy(sequence(word(',', '('), age, word(',', ')', '.')))],
  produce: ([name]) => ({ weight: name && name.to - name.from > 1 ? 5 : 3 }),
  examples: {
    'Jane Roe': ['They arrested Jane Roe, 43, on Friday.', 'The winner was Jane Roe (43).'],
    nothing: ['They arrested Jane Roe, 430, on Friday.'],
  },
});

/** *Jane Roe said*, *Roe told reporters*. */
export const nameSaid = defineRule<PersonReading>({
  id: 'people/name-said',
  reads: '<name> <verb of saying>',
  pattern: [personName(1), followedBy(entryOf(sayingVerbs))],
  produce: ([name]) => ({ weight: name && name.to - name.from > 1 ? 2 : 1 }),
  examples: {
    'Jane Roe': ['On Friday Jane Roe said she would go.'],
    nothing: ['On Friday it said no.'],
  },
});

/** *said Jane Roe*. */
export const saidName = defineRule<PersonReading>({
  id: 'people/said-name',
  reads: '<verb of saying> <name>',
  pattern: [outside(entryOf(sayingVerbs)), personName(1)],
  produce: ([, name]) => ({ weight: name && name.to - name.from > 1 ? 2 : 1 }),
  examples: {
    'Jane Roe': ['"It is over," said Jane Roe.'],
    nothing: ['"It is over," said the man.'],
  },
});

/** *Jane Roe, who lives there*; *Roe scored*. */
export const nameWho = defineRule<PersonReading>({
  id: 'people/name-human-verb',
  reads: '<name>, who | <human verb>',
  pattern: [personName(1), followedBy(sequence(optional(word(',')), entryOf(humanVerbs)))],
  produce: ([name]) => ({ weight: name && name.to - name.from > 1 ? 2.5 : 1.5 }),
  examples: {
    'Jane Roe': ['They met Jane Roe, who lives there.', 'It was Jane Roe who won.'],
    nothing: ['They met people who live there.'],
  },
});

/** *Jane Roe (Kenya)*: a result table. */
export const nameCountry = defineRule<PersonReading>({
  id: 'people/name-country',
  reads: '<name> (<Country>)',
  pattern: [
    personName(2),
    followedBy(
      sequence(
        word('('),
        wordThat(
          'Name',
          ({ shape }) => shape === 'title' || shape === 'dotted' || shape === 'upper',
        ),
      ),
    ),
  ],
  produce: () => ({ weight: 1.5 }),
  examples: {
    'Jane Roe': ['1. Jane Roe (Kenya) 2:03.4'],
    nothing: ['1. Roe (a runner) 2:03.4'],
  },
});

/** *By Jane Roe*. */
export const byLine = defineRule<PersonReading>({
  id: 'people/byline',
  reads: 'By <name>',
  pattern: [outside(wordThat('By', ({ text }) => text === 'By' || text === 'BY')), personName(2)],
  produce: () => ({ weight: 3 }),
  examples: {
    'Jane Roe': ['By Jane Roe'],
    nothing: ['By the way, she left.'],
  },
});
