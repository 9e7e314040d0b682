import { entryOf, entryValue, followedBy, oneOf, optional, word } from '../../rules/element';
import type { Pieces } from '../../rules/rule';
import { defineRule, type Rule } from '../../rules/rule';
import { amount, anyUnit, countOf, pluralUnit, unitOf } from '../elements';
import { orSo } from '../length';
import { offsetBy } from '../make';
import type { CountedFrom, DateReading } from '../reading';
import { bounds } from '../vocabulary/modifiers';
import { day } from './times';

const bound = optional(entryOf(bounds));

function offset([b, a, u]: Pieces, sign: -1 | 1, from: CountedFrom): DateReading {
  const mod = entryValue(bounds, b);
  const turned = mod === 'MORE_THAN' ? 'BEFORE' : mod === 'LESS_THAN' ? 'AFTER' : 'APPROX';
  return offsetBy(countOf(a, u), sign, from, mod && turned);
}

export const ago = defineRule<DateReading>({
  id: 'dates/amount-ago',
  reads: '[about] <amount> <unit> ago',
  pattern: [bound, amount, anyUnit, orSo, word('ago', 'back')],
  produce: (pieces) => (pieces[4]?.lower === 'back' ? undefined : offset(pieces, -1, 'document')),
  examples: {
    '2024-07-01': ['two days ago'],
    '2024-06': ['a month ago'],
    '2024-W25': ['a fortnight ago'],
    '2024-W26': ['a week or so ago'],
    '2014': ['ten years ago'],
    PAST_REF: ['several years ago'],
    nothing: ['a long way ago'],
  },
});

export const earlierOrLater = defineRule<DateReading>({
  id: 'dates/amount-earlier',
  reads: '[about] <amount> <unit> earlier|later|before|previously',
  pattern: [
    bound,
    amount,
    anyUnit,
    oneOf(word('earlier', 'later', 'afterwards', 'afterward', 'previously', 'beforehand', 'hence')),
  ],
  produce: (pieces) => {
    const sign = /^(?:earlier|previously|beforehand)$/.test(pieces[3]?.lower ?? '') ? -1 : 1;
    return offset(pieces, sign, sign < 0 && unitOf(pieces[2]) === 'year' ? 'frame' : 'context');
  },
  examples: {
    '2024-06-30': ['They met on Tuesday. Two days earlier they had spoken.'],
    '2025': ['It opened in 2020 and closed five years later.'],
    nothing: ['two days late'],
  },
});

export const beforeOrAfter = defineRule<DateReading>({
  id: 'dates/amount-before',
  reads: '<amount> <unit> before|after, where the clause ends',
  pattern: [
    bound,
    amount,
    anyUnit,
    word('before', 'after'),
    followedBy(word('.', ',', ';', ')', '"', '”')),
  ],
  produce: (pieces) => offset(pieces, pieces[3]?.lower === 'before' ? -1 : 1, 'context'),
  examples: {
    '2024-06-30': ['They met on Tuesday. They had spoken two days before.'],
    nothing: ['two days before the vote'],
  },
});

export const fromNow = defineRule<DateReading>({
  id: 'dates/amount-from-now',
  reads: '<amount> <unit> from now',
  pattern: [bound, amount, anyUnit, word('from'), word('now', 'today')],
  produce: (pieces) => offset(pieces, 1, 'document'),
  examples: { '2024-07-05': ['two days from now'], nothing: ['two days from nowhere'] },
});

export const fromDay = defineRule<DateReading>({
  id: 'dates/amount-from-day',
  reads: '<amount> <unit> from <weekday|tomorrow>',
  pattern: [amount, anyUnit, word('from'), day.element],
  produce: ([a, u, , d]) => {
    const from = day.read(d);
    if (from?.kind === 'calendar' && from.fields.month !== undefined) return undefined;
    return from && offsetBy(countOf(a, u), 1, from);
  },
  examples: {
    '2024-07-12': ['They meet a week from Friday.'],
    nothing: ['a week from home', '64 days from May 1 to July 3'],
  },
});

export const bareUnitsAgo = defineRule<DateReading>({
  id: 'dates/units-later',
  reads: 'days|months|years later|ago|earlier',
  pattern: [pluralUnit, word('later', 'ago', 'earlier')],
  produce: ([u, way]) =>
    offsetBy(
      countOf(undefined, u),
      way?.lower === 'later' ? 1 : -1,
      way?.lower === 'ago' ? 'document' : 'context',
    ),
  examples: { PAST_REF: ['years ago'], nothing: ['years late'] },
});

export const offsetRules: readonly Rule<DateReading>[] = [
  ago,
  earlierOrLater,
  beforeOrAfter,
  fromNow,
  fromDay,
  bareUnitsAgo,
];
