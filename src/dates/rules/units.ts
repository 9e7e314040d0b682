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
import { hyphen, restOfPhrase, singularUnit, the, unitOf } from '../elements';
import { calendar, unitAway } from '../make';
import type { DateReading } from '../reading';
import { currentWords, deicticDays } from '../vocabulary/deixis';
import { stepOf, steps } from '../vocabulary/steps';

export const deicticDay = defineRule<DateReading>({
  id: 'dates/today',
  reads: 'today|yesterday|tomorrow',
  pattern: [entryOf(deicticDays)],
  produce: ([d]) => unitAway('day', entryValue(deicticDays, d) ?? 0, 'speech'),
  examples: {
    '2024-07-03': ['They met today.'],
    '2024-07-02': ['They met yesterday.'],
    '2024-07-04': ['They will meet tomorrow.'],
    '2024-07-05': ['the day after tomorrow'],
    nothing: ['the days before'],
  },
});

export const steppedUnit = defineRule<DateReading>({
  id: 'dates/last-unit',
  reads: 'last|next|this|the following|that|the same <unit>',
  pattern: [
    entryOf(steps),
    optional(word('very', 'same', 'fiscal', 'calendar', 'financial')),
    singularUnit,
    notFollowedBy(sequence(hyphen, word('old'))),
  ],
  produce: ([s, , u]) => {
    const { step, from } = stepOf(s);
    return unitAway(unitOf(u), step, from);
  },
  examples: {
    '2024-W28': ['when he meets Putin next week'],
    '2024-06': ['last month'],
    '2023': ['last year'],
    '2024-07-04': ['They met on Wednesday. The next day they left.'],
    nothing: ['at last the week ended'],
  },
});

export const unitFollowing = defineRule<DateReading>({
  id: 'dates/the-unit-following',
  reads: 'the <unit> following|afterwards',
  pattern: [the, singularUnit, oneOf(word('following', 'afterwards', 'afterward'))],
  produce: ([, u]) => unitAway(unitOf(u), 1, 'context'),
  examples: {
    '2024-07-04': ['They met on Wednesday and spoke the day following.'],
    nothing: ['the following'],
  },
});

export const unitBeforeOrAfter = defineRule<DateReading>({
  id: 'dates/the-unit-before',
  reads: 'the <unit> before|after, where no noun follows',
  pattern: [
    the,
    singularUnit,
    word('before', 'after'),
    followedBy(word('.', ',', ';', ')', 'and', 'but', '"', '”', 'that')),
  ],
  produce: ([, u, way]) => unitAway(unitOf(u), way?.lower === 'after' ? 1 : -1, 'context'),
  examples: {
    '2024-07-01': ['They landed on Tuesday and had left the day before.'],
    nothing: ['the day before the vote'],
  },
});

export const unitBeforeLast = defineRule<DateReading>({
  id: 'dates/the-unit-before-last',
  reads: 'the <unit> before last, the <unit> after next',
  pattern: [
    the,
    singularUnit,
    oneOf(sequence(word('before'), word('last')), sequence(word('after'), word('next'))),
    notFollowedBy(restOfPhrase),
  ],
  produce: ([, u, way]) => unitAway(unitOf(u), way?.lower === 'after next' ? 2 : -2, 'document'),
  examples: {
    '2022': ['It closed the year before last.'],
    '2024-W29': ['They meet the week after next.'],
    nothing: ['the year before last spring'],
  },
});

export const currentUnit = defineRule<DateReading>({
  id: 'dates/the-current-unit',
  reads: 'the current|latest|past|coming <unit>',
  pattern: [
    the,
    entryOf(currentWords),
    optional(word('fiscal', 'calendar', 'financial')),
    singularUnit,
  ],
  produce: ([, w, , u]) => unitAway(unitOf(u), entryValue(currentWords, w) ?? 0, 'document'),
  examples: {
    '2024': ['in the current year', 'the current fiscal year'],
    nothing: ['the current yearly'],
  },
});

export const theUnit = defineRule<DateReading>({
  id: 'dates/the-unit',
  reads: 'later in the day, the end of the year: the <unit>, the one the story is in',
  pattern: [
    notPrecededBy(word('per', 'one')),
    the,
    optional(word('full', 'fiscal', 'calendar', 'financial')),
    oneOf(singularUnit),
    notFollowedBy(restOfPhrase),
  ],
  produce: ([, , , u]) => {
    const unit = unitOf(u);
    if (unit === 'weekend') return calendar({ weekend: true });
    return unit === 'year' ||
      unit === 'month' ||
      unit === 'week' ||
      unit === 'quarter' ||
      unit === 'decade'
      ? unitAway(unit, 0, 'frame')
      : undefined;
  },
  examples: {
    '2024': ['They expect a rise for the full year.'],
    nothing: ['per the year.', 'the year of the dragon'],
  },
});

export const unitRules: readonly Rule<DateReading>[] = [
  deicticDay,
  steppedUnit,
  unitFollowing,
  unitBeforeOrAfter,
  unitBeforeLast,
  currentUnit,
  theUnit,
];
