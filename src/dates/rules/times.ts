import { anyOf } from '../../lexicon/question';
import { entryOf, entryValue, needing, optional, readBy, word } from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import {
  beginsClock,
  clockOf,
  continuesClock,
  isClockAlone,
  marksClock,
  readClock,
} from '../clock';
import { comma } from '../elements';
import { expressionOf } from '../expression';
import { fieldsWithin, unitAway } from '../make';
import type { DateExpression, DateReading } from '../reading';
import { bounds } from '../vocabulary/modifiers';
import { dayParts } from '../vocabulary/units';
import { calendarRules } from './calendar';
import { holiday } from './feasts';
import { steppedWeekday, weekdayAlone } from './names';
import { numericRules } from './numeric';
import { simple } from './simple';
import { deicticDay, steppedUnit } from './units';

/** An expression that names a day. */
export const day = expressionOf(
  '<day>',
  [
    ...calendarRules,
    ...numericRules,
    deicticDay,
    steppedUnit,
    steppedWeekday,
    weekdayAlone,
    holiday,
  ],
  simple,
);

/** A day before a part of it or a time: few sentences have either. */
export const dayBefore = needing(anyOf([dayParts.begins, marksClock]), day.element);

export const clock = readBy(
  '<time>',
  beginsClock,
  (document, at, limit) => readClock(document, at, limit)?.to ?? -1,
  continuesClock,
  isClockAlone,
);
/** The day that the text is on: of a time that names none. */
export const today: DateExpression = unitAway('day', 0, 'context');
const bound = optional(entryOf(bounds));

export const timeAlone = defineRule<DateReading>({
  id: 'dates/time',
  reads: '[about] <time>',
  pattern: [bound, clock],
  produce: ([b, c]) => {
    const time = clockOf(c);
    const mod = entryValue(bounds, b);
    if (!time) return undefined;
    return fieldsWithin({ time }, today, mod);
  },
  examples: {
    '2024-07-03T22:30': ['It began at 10:30 p.m.'],
    '2024-07-03T00:01-04': ['at 12:01 a.m. EDT'],
    '2024-07-03T17:00': ['It shut at 5pm Eastern time.', 'It shut at 5 p.m. ET and stayed so.'],
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
    return time && of && fieldsWithin({ time }, of);
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
  pattern: [dayBefore, optional(comma), optional(word('at')), clock],
  produce: ([d, , , c]) => {
    const time = clockOf(c);
    const of = day.read(d);
    return time && of && fieldsWithin({ time }, of);
  },
  examples: { '2024-05-08T01:00': ['on May 8, 2024, 1:00 a.m.'], nothing: ['on May 8'] },
});

export const timeRules: readonly Rule<DateReading>[] = [timeAlone, timeOfDay, dayTime];
