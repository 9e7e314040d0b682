import {
  entryOf,
  entryValue,
  followedBy,
  notFollowedBy,
  notPrecededBy,
  oneOf,
  optional,
  sequence,
  word,
} from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { amount, anyUnit, countOf, pluralUnit, singularUnit, unitOf } from '../elements';
import { expressionOf } from '../expression';
import { orSo } from '../length';
import { lasting } from '../make';
import type { DateReading } from '../reading';
import { durationDeterminers } from '../vocabulary/durations';
import { bounds } from '../vocabulary/modifiers';
import { calendarRules } from './calendar';
import { monthAlone } from './names';
import { simple } from './simple';
import { steppedUnit } from './units';
import { yearAlone } from './years';

/** *May*, *June 2023*, *last year*: what days, weeks and months are counted in. */
export const period = expressionOf(
  '<month or year>',
  [...calendarRules, monthAlone, yearAlone, steppedUnit],
  simple,
);
/** *over the past year* is no bound. */
const approximately = optional(
  oneOf(
    word('about', 'nearly', 'almost', 'roughly'),
    sequence(word('at'), word('least')),
    sequence(word('more'), word('than')),
  ),
);

/** *It will last two days*: a verb. */
const beforeVerb = word(
  ..."will would can could may might must should shall to not n’t n't cannot ll".split(' '),
);

export const determined = defineRule<DateReading>({
  id: 'dates/the-past-amount-units',
  reads: 'the past|next|first|last <amount> <units>',
  pattern: [
    notPrecededBy(beforeVerb),
    approximately,
    entryOf(durationDeterminers),
    optional(amount),
    pluralUnit,
    orSo,
  ],
  produce: ([, b, , a, u]) => lasting([countOf(a, u)], entryValue(bounds, b)),
  examples: {
    P2Y: ['over the past two years', 'the next couple of years'],
    P9M: ['the first nine months'],
    nothing: ['the past tense', 'the weeks', 'It will last two days.'],
  },
});

export const theAmount = defineRule<DateReading>({
  id: 'dates/the-amount-units',
  reads: 'the <amount> <units>',
  pattern: [word('the', 'those', 'these'), amount, pluralUnit],
  produce: ([, a, u]) => lasting([countOf(a, u)]),
  examples: { P9M: ['for the nine months'], nothing: ['the months'] },
});

export const pastUnit = defineRule<DateReading>({
  id: 'dates/the-past-unit',
  reads: 'the past|last <unit>',
  pattern: [word('the'), word('past', 'last'), singularUnit, notFollowedBy(word('-'))],
  produce: ([, , u]) => lasting([{ unit: unitOf(u), value: 1 }]),
  examples: { P1Y: ['over the past year', 'one event of the past year'], nothing: ['the past'] },
});

export const ordinalOf = defineRule<DateReading>({
  id: 'dates/the-first-unit-of-period',
  reads: 'the first|last [<amount>] <unit> of <month|year>',
  pattern: [
    word('the'),
    word('first', 'last', 'final', 'opening', 'closing'),
    optional(amount),
    anyUnit,
    word('of'),
    period.element,
  ],
  produce: ([, , a, u, , p]) =>
    period.read(p) ? lasting([a ? countOf(a, u) : { unit: unitOf(u), value: 1 }]) : undefined,
  examples: {
    P1W: ['in the last week of August'],
    P10M: ['the first ten months of 1915'],
    nothing: ['the last week of fighting'],
  },
});

export const yearEnded = defineRule<DateReading>({
  id: 'dates/the-year-ended',
  reads: 'the [fiscal] year ended|ending',
  pattern: [
    word('the'),
    optional(word('fiscal', 'full', 'financial')),
    word('year'),
    followedBy(word('ended', 'ending')),
  ],
  produce: () => lasting([{ unit: 'year', value: 1 }]),
  examples: { P1Y: ['sales in the year ended March 31'], nothing: ['the year ends'] },
});

export const periodRules: readonly Rule<DateReading>[] = [
  determined,
  theAmount,
  pastUnit,
  ordinalOf,
  yearEnded,
];
