import {
  entryOf,
  entryValue,
  notFollowedBy,
  optional,
  precededBy,
  readBy,
  word,
} from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { beginsClock, clockOf, readClock } from '../clock';
import { comma, restOfPhrase, the } from '../elements';
import { expressionOf } from '../expression';
import type { DateExpression, DateReading } from '../reading';
import { bounds } from '../vocabulary/modifiers';
import { stepOf, steps } from '../vocabulary/steps';
import { dayParts } from '../vocabulary/units';
import { calendarRules } from './calendar';
import { holiday } from './feasts';
import { steppedWeekday, weekdayAlone } from './names';
import { numericRules } from './numeric';
import { deicticDay, steppedUnit } from './units';

/** An expression that names a day. */
export const day = expressionOf('<day>', [
  ...calendarRules,
  ...numericRules,
  deicticDay,
  steppedUnit,
  steppedWeekday,
  weekdayAlone,
  holiday,
]);

export const clock = readBy(
  '<time>',
  beginsClock,
  (document, at, limit) => readClock(document, at, limit)?.to ?? -1,
);
const part = entryOf(dayParts);
/** The day that the text is on: of a time that names none. */
export const today: DateExpression = { kind: 'unit', unit: 'day', step: 0, from: 'context' };
const bound = optional(entryOf(bounds));

export const timeAlone = defineRule<DateReading>({
  id: 'dates/time',
  reads: '[about] <time>',
  pattern: [bound, clock],
  produce: ([b, c]) => {
    const time = clockOf(c);
    const mod = entryValue(bounds, b);
    if (!time) return undefined;
    return { kind: 'within', fields: { time }, of: today, ...(mod ? { mod } : {}) };
  },
  examples: {
    '2024-07-03T22:30': ['It began at 10:30 p.m.'],
    '2024-07-03T00:01-04': ['at 12:01 a.m. EDT'],
    nothing: ['They won 3:2.', 'a ratio of 10:30'],
  },
});

export const timeOfDay = defineRule<DateReading>({
  id: 'dates/time-day',
  reads: '<time> [on] <day>',
  pattern: [bound, clock, optional(comma), optional(word('on')), day.element],
  produce: ([, c, , , d]) => {
    const time = clockOf(c);
    const of = day.read(d);
    return time && of && { kind: 'within', fields: { time }, of };
  },
  examples: {
    '2024-07-02T22:00': ['at 10 p.m. Tuesday'],
    '2024-07-02T12:00': ['noon on Tuesday'],
    nothing: ['10 Tuesday'],
  },
});

export const dayTime = defineRule<DateReading>({
  id: 'dates/day-time',
  reads: '<day> [at] <time>',
  pattern: [day.element, optional(comma), optional(word('at')), clock],
  produce: ([d, , , c]) => {
    const time = clockOf(c);
    const of = day.read(d);
    return time && of && { kind: 'within', fields: { time }, of };
  },
  examples: { '2024-05-08T01:00': ['on May 8, 2024, 1:00 a.m.'], nothing: ['on May 8'] },
});

export const dayPart = defineRule<DateReading>({
  id: 'dates/day-part',
  reads: '<day> morning|afternoon|evening|night',
  pattern: [day.element, part],
  produce: ([d, p]) => {
    const of = day.read(d);
    const value = entryValue(dayParts, p);
    return of && value && { kind: 'within', fields: { part: value }, of };
  },
  examples: {
    '2024-07-02TNI': ['on Tuesday night', 'yesterday night'],
    nothing: ['night on Tuesday'],
  },
});

export const partOfDay = defineRule<DateReading>({
  id: 'dates/part-of-day',
  reads: '[the] morning|night of <day>, dawn <day>',
  pattern: [optional(the), part, optional(word('of', 'on')), day.element],
  produce: ([, p, joint, d]) => {
    const of = day.read(d);
    const value = entryValue(dayParts, p);
    if (!joint && !/^(?:dawn|daybreak|dusk|nightfall|sunrise|sunset)$/.test(p?.lower ?? ''))
      return undefined;
    return of && value && { kind: 'within', fields: { part: value }, of };
  },
  examples: {
    '2024-04-19TMO': ['the morning of April 19, 2024'],
    '2024-07-02TMO': ['They were freed at dawn Tuesday.'],
    nothing: ['the night of the party'],
  },
});

export const steppedPart = defineRule<DateReading>({
  id: 'dates/this-morning',
  reads: 'this morning, last night, the next morning, tonight',
  pattern: [optional(word('late', 'early', 'later', 'earlier')), entryOf(steps), part],
  produce: ([, s, p]) => {
    const { step, from } = stepOf(s);
    const value = entryValue(dayParts, p);
    return (
      value && {
        kind: 'within',
        fields: { part: value },
        of: { kind: 'unit', unit: 'day', step, from },
      }
    );
  },
  examples: {
    '2024-07-03TMO': ['this morning'],
    '2024-07-02TNI': ['last night'],
    nothing: ['the last nightmare'],
  },
});

export const tonight = defineRule<DateReading>({
  id: 'dates/tonight',
  reads: 'tonight',
  pattern: [word('tonight', 'overnight')],
  produce: ([t]) =>
    t?.lower === 'tonight'
      ? {
          kind: 'within',
          fields: { part: 'NI' },
          of: { kind: 'unit', unit: 'day', step: 0, from: 'document' },
        }
      : undefined,
  examples: { '2024-07-03TNI': ['They meet tonight.'], nothing: ['an overnight flight'] },
});

export const theMorning = defineRule<DateReading>({
  id: 'dates/the-morning',
  reads: 'the|mid|early|late morning|afternoon|evening|night',
  pattern: [word('the', 'mid', 'early', 'late'), part, notFollowedBy(restOfPhrase)],
  produce: ([, p]) => {
    const value = entryValue(dayParts, p);
    return value && { kind: 'within', fields: { part: value }, of: today };
  },
  examples: { '2024-07-03TMO': ['They left in the morning.'], nothing: ['the night of the party'] },
});

export const atNight = defineRule<DateReading>({
  id: 'dates/at-night',
  reads: 'at night, by day',
  pattern: [
    precededBy(word('at', 'during')),
    word('night', 'daytime', 'nightfall', 'dawn', 'dusk'),
  ],
  produce: ([, p]) => ({ kind: 'set', every: { part: entryValue(dayParts, p) ?? 'NI' } }),
  examples: { 'XXXX-XX-XXTNI': ['They travelled at night.'], nothing: ['a night at the opera'] },
});

export const timeRules: readonly Rule<DateReading>[] = [
  timeAlone,
  timeOfDay,
  dayTime,
  dayPart,
  partOfDay,
  steppedPart,
  tonight,
  theMorning,
  atNight,
];
