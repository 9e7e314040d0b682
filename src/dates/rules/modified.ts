import { entryOf, entryValue, optional, word } from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { comma, hyphen } from '../elements';
import { expressionOf, Matches } from '../expression';
import { fieldsWithin } from '../make';
import type { CalendarFields, DateExpression, DateReading } from '../reading';
import { comparativeModifiers, partModifiers } from '../vocabulary/modifiers';
import { calendarRules } from './calendar';
import { dayPart, partOfDay, steppedPart } from './day-parts';
import { feastRules } from './feasts';
import { nameRules } from './names';
import { quarterRules } from './quarters';
import { simple, simpleRules, stepsAndYears } from './simple';

const parts = [steppedPart, partOfDay, dayPart];
const any = expressionOf('<date>', [...simpleRules, ...parts], simple, new Matches(parts));
const outer = expressionOf('<year or month>', [...calendarRules, ...stepsAndYears], simple);
const inner = expressionOf(
  '<month, quarter, season, weekday>',
  [...calendarRules, ...nameRules, ...feastRules, ...quarterRules],
  simple,
);

const partly = optional(entryOf(partModifiers));

export const part = defineRule<DateReading>({
  id: 'dates/part-of-date',
  reads: 'early|mid|late|the end of <date>',
  pattern: [entryOf(partModifiers), optional(hyphen), any.element],
  produce: ([p, , d]) => {
    const reading = any.read(d);
    const mod = entryValue(partModifiers, p);
    if (!reading || !mod || reading.kind === 'duration') return undefined;
    return { ...reading, mod };
  },
  examples: {
    '2020 START': ['in early 2020'],
    '2024-06 MID': ['in mid-June'],
    '2024-07-02TMO START': ['They were freed early Tuesday morning.'],
    '1990 END': ['at the end of 1990'],
    '197 END': ['in the late 1970s'],
    nothing: ['the end of the road', 'early risers'],
  },
});

export const comparative = defineRule<DateReading>({
  id: 'dates/earlier-date',
  reads: 'earlier|later [in|on] <date>',
  pattern: [entryOf(comparativeModifiers), any.element],
  produce: ([, d]) => {
    const reading = any.read(d);
    return reading && reading.kind !== 'duration' ? reading : undefined;
  },
  examples: {
    '2024-07': ['later this month'],
    '2024': ['earlier this year'],
    nothing: ['two days later they met'],
  },
});

export const approximate = defineRule<DateReading>({
  id: 'dates/about-date',
  reads: 'about|around|circa <year>',
  pattern: [word('about', 'around', 'circa', 'c.'), any.element],
  produce: ([, d]) => {
    const reading = any.read(d);
    return reading?.kind === 'calendar' ? { ...reading, mod: 'APPROX' } : undefined;
  },
  examples: { '1910 APPROX': ['in about 1910'], nothing: ['about 1910 people'] },
});

const fieldsOf = (reading: DateReading | undefined): CalendarFields | undefined =>
  reading?.kind === 'calendar' && reading.step === undefined ? reading.fields : undefined;
const within = (
  fields: CalendarFields | undefined,
  of: DateExpression | undefined,
  mod?: DateReading['mod'],
): DateReading | undefined =>
  fields && of && of.kind !== 'duration' ? fieldsWithin(fields, of, mod) : undefined;

export const namedWithin = defineRule<DateReading>({
  id: 'dates/date-of-period',
  reads: '<month|season|quarter|weekday> [of] last year|that week',
  pattern: [
    partly,
    optional(hyphen),
    inner.element,
    optional(comma),
    optional(word('of', 'in')),
    outer.element,
  ],
  produce: ([p, , i, , of, o]) => {
    const reading = outer.read(o);
    if (reading?.kind === 'calendar' && !of) return undefined;
    return within(fieldsOf(inner.read(i)), reading, entryValue(partModifiers, p));
  },
  examples: {
    '2023-07': ['in July last year', 'in July of last year'],
    '2025-Q3': ['in the third quarter of next year'],
    nothing: ['May last'],
  },
});

export const possessive = defineRule<DateReading>({
  id: 'dates/period-s-date',
  reads: "this year's third quarter",
  pattern: [outer.element, word("'s", '’s'), inner.element],
  produce: ([o, , i]) => within(fieldsOf(inner.read(i)), outer.read(o)),
  examples: { '2024-Q3': ["this year's third quarter"], nothing: ["this year's budget"] },
});

export const modifiedRules: readonly Rule<DateReading>[] = [
  part,
  comparative,
  approximate,
  namedWithin,
  possessive,
];
