import { months } from '../../lexicon/calendar-words';
import {
  entryOf,
  entryValue,
  figuresLike,
  joined,
  notFollowedBy,
  notPrecededBy,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { numberOf } from '../elements';
import { calendar } from '../make';
import { possibleDay } from '../possible';
import type { DateReading } from '../reading';

const two = figuresLike('<one or two figures>', /^\d{1,2}$/);
const pair = figuresLike('<two figures>', /^\d\d$/);
const four = figuresLike('<four figures>', /^(?:1\d|20)\d\d$/);
const yearFigures = wordThat('<year>', ({ text }) => /^(?:(?:1\d|20)\d\d|\d\d)$/.test(text));
const mark = (...marks: string[]) => [joined, word(...marks), joined];
const aloneBefore = notPrecededBy(word('/', '-', '.', '$', '£', '€'));
const aloneAfter = notFollowedBy(sequence(word('/', '-'), two));

export const isoDate = defineRule<DateReading>({
  id: 'dates/iso-date',
  reads: '<year>-<month>-<day>',
  pattern: [aloneBefore, four, ...mark('-', '/', '.'), two, ...mark('-', '/', '.'), two],
  produce: ([, y, , , , m, , , , d]) => {
    const fields = { year: numberOf(y), month: numberOf(m), day: numberOf(d) };
    return possibleDay(fields) && fields.month >= 1 ? calendar(fields) : undefined;
  },
  examples: {
    '2024-07-19': ['date 2024-07-19', 'on 2024/07/19'],
    nothing: ['2024-13-19', '2024-06-31'],
  },
});

export const slashed = defineRule<DateReading>({
  id: 'dates/slashed-date',
  reads: '<figures>/<figures>/<year>',
  pattern: [
    aloneBefore,
    two,
    ...mark('/', '-', '.'),
    two,
    ...mark('/', '-', '.'),
    yearFigures,
    aloneAfter,
  ],
  produce: ([, a, , sep, , b, , sep2, , y]) => {
    if (sep?.text !== sep2?.text || !y) return undefined;
    const [first, second] = [numberOf(a), numberOf(b)];
    const year = y.text.length === 2 ? -numberOf(y) : numberOf(y);
    if (sep?.text !== '/' && y.text.length === 2) return undefined;
    return { kind: 'slashed', first, second, year };
  },
  examples: {
    '2024-12-25': ['on 25/12/2024', 'on 12/25/24'],
    '2024-03-03': ['3/3/2024'],
    '2019-05-04': ['on Saturday 4/5/2019'],
    '2019-XX-XX': ['on 4/5/2019'],
    nothing: ['31/31/2024', 'a 10/4/3 formation'],
  },
});

export const dayNamedMonth = defineRule<DateReading>({
  id: 'dates/day-month-hyphened',
  reads: '<day>-<month>-<year>',
  pattern: [two, ...mark('-'), entryOf(months), ...mark('-'), yearFigures],
  produce: ([d, , , , m, , , , y]) => {
    const n = numberOf(y);
    const stated = n > 99 ? { year: n } : { shortYear: n };
    const fields = { ...stated, month: entryValue(months, m) ?? 1, day: numberOf(d) };
    return possibleDay(fields) ? calendar(fields) : undefined;
  },
  examples: { '2024-07-03': ['03-Jul-2024', '3-July-24'], nothing: ['31-Jun-2024'] },
});

export const yearMonth = defineRule<DateReading>({
  id: 'dates/year-month',
  reads: '<year>-<month> with two figures that are no later year',
  pattern: [aloneBefore, four, ...mark('-'), pair, aloneAfter],
  produce: ([, y, , , , m]) => {
    const [year, month] = [numberOf(y), numberOf(m)];
    return month >= 1 && month <= 12 && month <= year % 100 && year >= 2000
      ? calendar({ year, month })
      : undefined;
  },
  examples: { '2012-03': ['the figures for 2012-03'], nothing: ['the 2009-10 season', '1914-18'] },
});

export const numericRules: readonly Rule<DateReading>[] = [
  isoDate,
  slashed,
  dayNamedMonth,
  yearMonth,
];
