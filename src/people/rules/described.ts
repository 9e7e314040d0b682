import { humanVerbs, sayingVerbs } from '../../names/context';
import { beginsListed } from '../../names/listed-places';
import { personName } from '../../names/person-name';
import { isTeamSport } from '../../names/sport';
import { entryOf, followedBy, oneOf, outside, sequence, word, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { PersonReading } from '../reading';
import { evidence } from './evidence';

const age = wordThat('age', ({ text }) => /^[1-9]\d?$/.test(text));

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

/** *Zuzu Blatt (Kenya)*: a result table. */
export const nameCountry = defineRule<PersonReading>({
  id: 'people/name-country',
  reads: '<name> (<Country>)',
  pattern: [personName(2), followedBy(sequence(word('('), wordThat('Country', beginsListed)))],
  produce: ([name]) => evidence(name, name && isTeamSport(name.document) ? 0.8 : 1.5, 0),
  examples: {
    'Zuzu Blatt': ['1. Zuzu Blatt (Kenya) 2:03.4'],
    nothing: ['1. Blatt (a runner) 2:03.4'],
  },
});

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

const ordinalMinute = wordThat('minute', ({ text }) => /^\d{1,3}(?:st|nd|rd|th)$/.test(text));

/** *Blatt 52nd*, *Zuzu Blatt (24th minute)*: who scored when. */
export const scorer = defineRule<PersonReading>({
  id: 'people/name-minute',
  reads: '<name> (?<ordinal minute>',
  pattern: [personName(1), followedBy(oneOf(ordinalMinute, sequence(word('('), ordinalMinute)))],
  produce: () => ({ weight: 2.5 }),
  examples: {
    Blatt: ['Orwell 1 (Blatt 52nd) Harwich 0'],
    'Zuzu Blatt': ['Scorer: Zuzu Blatt (24th minute)'],
    nothing: ['Orwell 1 Harwich 0'],
  },
});

/** *c Blatt b Moe 12*: a cricket card. */
export const cricketCard = defineRule<PersonReading>({
  id: 'people/cricket-card',
  reads: 'c | b | st | lbw <name>',
  pattern: [outside(wordThat('c | b', ({ text }) => /^(?:c|b|st|lbw)$/.test(text))), personName(1)],
  produce: () => ({ weight: 2.5 }),
  examples: {
    Blatt: ['Z. Moe c Blatt b Oyel 12'],
    nothing: ['b. 1940'],
  },
});
