import { isCapitalized, type Word } from '../../lexicon/word';
import {
  type Element,
  followedBy,
  notFollowedBy,
  optional,
  precededBy,
  tokenThat,
  word,
  wordThat,
} from '../../rules/element';
import { defineRule, type Pieces, type Rule } from '../../rules/rule';
import { boundsBefore, boundsBehind } from '../read/bound';
import { measuredIn, plain } from '../read/elements';
import type { ClaimReading } from '../reading';
import { boundsAfter } from '../vocabulary/bounds';
import { isMonth } from '../vocabulary/labels';
import { amountOf, readingOf } from './build';

const hyphen = word('-');
const timeSpan = measuredIn('time');
const OLDEST = 130;

const CODES = new Map([
  ['year', 'a'],
  ['month', 'mo'],
  ['week', 'wk'],
  ['day', 'd'],
]);

function age(pieces: Pieces, number: number): ClaimReading | undefined {
  const amount = amountOf(pieces[number]);
  const piece = pieces[number];
  if (!piece || !amount || amount.form === 'vague') return undefined;
  const name = amount.unit?.name ?? 'year';
  if (name === 'year' && (amount.value ?? amount.max ?? 0) > OLDEST * 100) return undefined;
  const last = [...pieces].reverse().find((found) => found !== undefined);
  const after = pieces[pieces.length - 1];
  return readingOf({
    before: pieces[0],
    number: piece,
    amount,
    to: last?.to ?? piece.to,
    after: after && boundsAfter.begins(after.first.word) ? after : undefined,
    unit: { kind: 'time', name: `${name} of age`, code: CODES.get(name) ?? 'a' },
  });
}

export const yearOld: Rule<ClaimReading> = defineRule({
  id: 'claims/year-old',
  reads: '<number> year old',
  pattern: [optional(boundsBefore), timeSpan, optional(hyphen), word('old', 'olds')],
  produce: (pieces) => age(pieces, 1),
  examples: {
    '25 year of age': ['A 25-year-old man was held.', 'She is 25 years old.'],
    '18 month of age': ['Her 18-month-old son slept.'],
    nothing: ['A 25-year deal was signed.'],
  },
});

export const agedNumber: Rule<ClaimReading> = defineRule({
  id: 'claims/aged-number',
  reads: 'aged <number>',
  pattern: [
    precededBy(word('aged', 'age', 'turned', 'turning', 'ages')),
    optional(boundsBefore),
    plain,
    optional(boundsBehind),
    notFollowedBy(wordThat('<word>', ({ shape }) => shape === 'lower')),
  ],
  produce: ([, before, number, after]) => age([before, number, after], 1),
  examples: {
    '34 year of age': [
      'A driver aged 34, was hurt.',
      'She died at the age of 90 and he at age 34.',
    ],
    nothing: ['The bronze age 34 settlements.'],
  },
});

const isAge = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= OLDEST;

/** Figures of an age, two tokens after a word that passes a test. */
const ageAfter = (name: string, test: (word: Word) => boolean): Element =>
  tokenThat(
    name,
    ({ index, sentence }, { tokens }) => {
      const token = tokens[index - 2];
      return token?.sentence === sentence && test(token.word);
    },
    ({ text }) => isAge(text),
  );

const isName = (word: Word): boolean =>
  isCapitalized(word) && (word.shape === 'title' || word.shape === 'mixed') && !isMonth(word);

export const commaAge: Rule<ClaimReading> = defineRule({
  id: 'claims/comma-age',
  reads: '<Name>, <number>,',
  pattern: [
    precededBy(word(',')),
    ageAfter('<age after a name>', isName),
    followedBy(word(',', '.', ';', ')')),
  ],
  produce: (pieces) => age([undefined, pieces[1]], 1),
  examples: {
    '66 year of age': ['Maria Hale, 66, said the road was shut.'],
    nothing: ['On June 4, 2019, she left.', 'The bill was $5, 10 per cent more.'],
  },
});

export const whoIs: Rule<ClaimReading> = defineRule({
  id: 'claims/who-is-number',
  reads: 'who is <number>',
  pattern: [
    precededBy(word('is', 'was')),
    ageAfter('<age after who>', ({ lower }) => /^(?:who|he|she)$/.test(lower)),
    followedBy(word(',', '.', ';', 'and', 'when', 'at')),
  ],
  produce: (pieces) => age([undefined, pieces[1]], 1),
  examples: {
    '45 year of age': ['The judge, who is 45, resigned.', 'She was 45 when she left.'],
    nothing: ['The temperature is 45.'],
  },
});
