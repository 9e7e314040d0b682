import { bothOf } from '../../lexicon/question';
import { remember } from '../../lexicon/remember';
import { isGiven, nameFacts } from '../../names/name-lists';
import { personName } from '../../names/person-name';
import { commonWords, isNameShaped } from '../../names/words';
import { followedBy, optional, outside, sequence, word, wordThat } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
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
  'dad',
  'mum',
  'mom',
  'grandmother',
  'grandfather',
  'grandson',
  'granddaughter',
  'stepfather',
  'stepmother',
  'nephew',
  'niece',
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
  reads: 'the former? <name> administration | campaign | presidency',
  pattern: [
    outside(word('the')),
    optional(outside(word('former'))),
    personName(1),
    followedBy(
      word('administration', 'campaign', 'presidency', 'regime', 'camp', 'government', 'family'),
    ),
  ],
  produce: ([, , name]) => name && { weight: name.to - name.from > 1 ? 2 : 1.8 },
  examples: {
    'Zuzu Blatt': ['It fell in the former Zuzu Blatt regime.'],
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

/** Is it a given name, and no town or word? */
const isPlainGiven = remember(
  bothOf(
    isGiven,
    (word) => word.shape === 'title' && !nameFacts(word).ambiguous && !commonWords.has(word),
  ),
);

const plainGiven = wordThat('given name', isPlainGiven);

const isOneGiven = ({ from, to, first }: Piece): boolean =>
  to - from === 1 && isPlainGiven(first.word);

/** *Moe and Peter*, not *Jane Moe and Peter*. */
const standsAlone = ({ document, from }: Piece): boolean => {
  const before = tokenBefore(document.tokens, from);
  return before === undefined || !isNameShaped(before.word);
};

/** *Zoe* of *Zoe, Anna and Peter*. */
export const givenInList = defineRule<PersonReading>({
  id: 'people/given-names',
  reads: '<given name>, | and <given name>',
  pattern: [personName(1), followedBy(sequence(word(',', 'and', '&'), plainGiven))],
  produce: ([name]) => (name && isOneGiven(name) ? { weight: 1.5 } : undefined),
  examples: {
    Susan: ['Her children are Susan and Peter.'],
    nothing: ['They met people and friends.'],
  },
});

/** *Peter* of *Zoe, Anna and Peter*. */
export const listOfGiven = defineRule<PersonReading>({
  id: 'people/given-names-before',
  reads: '<given name>, | and <given name>',
  pattern: [outside(plainGiven), outside(word(',', 'and', '&')), personName(1)],
  produce: ([before, , name]) =>
    before && name && standsAlone(before) && isOneGiven(name) ? { weight: 1.5 } : undefined,
  examples: {
    Peter: ['Her children are Susan and Peter.'],
    nothing: ['They met people and friends.'],
  },
});
