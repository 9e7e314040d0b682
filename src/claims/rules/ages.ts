import { isCapitalized } from '../../lexicon/word';
import {
  entryOf,
  followedBy,
  notFollowedBy,
  optional,
  outside,
  precededBy,
  tokenThat,
  word,
  wordThat,
} from '../../rules/element';
import { defineRule, type Pieces, type Rule } from '../../rules/rule';
import { boundsBefore } from '../read/bound';
import { measuredIn, plain } from '../read/elements';
import type { ClaimReading } from '../reading';
import { boundsAfter } from '../vocabulary/bounds';
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
    optional(entryOf(boundsAfter)),
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

const isAge = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= OLDEST;

const surname = tokenThat(
  '<name>',
  ({ pos }) => pos === 'PROPN' || pos === 'NOUN',
  (first) => isCapitalized(first) && (first.shape === 'title' || first.shape === 'mixed'),
);

export const commaAge: Rule<ClaimReading> = defineRule({
  id: 'claims/comma-age',
  reads: '<Name>, <number>,',
  pattern: [
    outside(surname),
    outside(word(',')),
    wordThat('<figures>', ({ text }) => isAge(text) && Number(text) > 0),
    followedBy(word(',', '.', ';', ')')),
  ],
  produce: (pieces) => age([undefined, pieces[2]], 1),
  examples: {
    '66 year of age': ['Maria Hale, 66, said the road was shut.'],
    nothing: ['On June 4, 2019, she left.', 'The bill was $5, 10 per cent more.'],
  },
});

export const whoIs: Rule<ClaimReading> = defineRule({
  id: 'claims/who-is-number',
  reads: 'who is <number>',
  pattern: [
    outside(word('who', 'he', 'she')),
    outside(word('is', 'was')),
    wordThat('<figures>', ({ text }) => isAge(text)),
    followedBy(word(',', '.', ';', 'and', 'when', 'at')),
  ],
  produce: (pieces) => age([undefined, pieces[2]], 1),
  examples: {
    '45 year of age': ['The judge, who is 45, resigned.', 'She was 45 when she left.'],
    nothing: ['The temperature is 45.'],
  },
});
