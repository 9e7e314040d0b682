import {
  figuresLike,
  followedBy,
  joined,
  notFollowedBy,
  oneOf,
  optional,
  outside,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { readClock } from '../clock';
import {
  comma,
  dayOfMonth,
  fullYear,
  hyphen,
  isYearWord,
  month,
  monthOf,
  numberOf,
} from '../elements';
import { calendar, fieldsWithin } from '../make';
import { possibleDay } from '../possible';
import type { CalendarFields, DateReading } from '../reading';
import { clock, today } from './times';

const hour = wordThat('<hour>', ({ text }) => /^(?:[1-9]|1[0-2])$/.test(text));
/** An hour that leaves *a.m.* or *p.m.* to the end of its range. */
const hourFigures = oneOf(sequence(hour, word(':'), figuresLike('<minutes>', /^[0-5]\d$/)), hour);
export const until = oneOf(hyphen, word('to', 'and', 'or', 'through', 'until', 'till'));
const day = (fields: CalendarFields): DateReading | undefined =>
  possibleDay(fields) ? calendar(fields) : undefined;
const figures = (piece: { text: string } | undefined): string => piece?.text ?? '';

export const secondDay = defineRule<DateReading>({
  id: 'dates/month-day-to-day',
  reads: '<month> <day>-‹<day>›[, <year>]',
  pattern: [
    outside(month),
    outside(dayOfMonth),
    outside(until),
    dayOfMonth,
    optional(oneOf(sequence(comma, fullYear), fullYear)),
    notFollowedBy(month),
  ],
  produce: ([m, , , d, y]) => {
    const fields = { month: monthOf(m), day: numberOf(d) };
    return day(y ? { ...fields, year: Number(y.last.word.text) } : fields);
  },
  examples: {
    '2024-07-09': ['on July 8-9', 'on July 8 and 9'],
    '2020-07-09': ['July 8-9, 2020'],
    nothing: ['July 8 and 9 May'],
  },
});

/** `-9 May`, `to the 9th of May`: how a range of days ends. */
export const lastDay = oneOf(
  sequence(until, dayOfMonth, month),
  sequence(until, word('the'), dayOfMonth, month),
  sequence(until, dayOfMonth, word('of'), month),
  sequence(until, word('the'), dayOfMonth, word('of'), month),
);

export const firstDay = defineRule<DateReading>({
  id: 'dates/day-to-day-month',
  reads: '[the] ‹<day>›-<day> [of] <month>',
  pattern: [optional(word('the')), dayOfMonth, followedBy(lastDay)],
  produce: ([, d]) => day({ day: numberOf(d) }),
  examples: { '2024-05-05': ['from 5 to 9 May', 'on 5-9 May'], nothing: ['from 5 to 9'] },
});

export const secondYear = defineRule<DateReading>({
  id: 'dates/year-to-year',
  reads: '<year>-‹<two figures>›',
  pattern: [
    outside(wordThat('<year>', isYearWord)),
    outside(sequence(joined, hyphen)),
    joined,
    figuresLike('<two figures>', /^\d\d$/),
    notFollowedBy(sequence(hyphen, figuresLike('<figures>', /^\d/))),
  ],
  produce: ([y, , , short]) => {
    const year = numberOf(y);
    const end = year - (year % 100) + Number(figures(short));
    return end > year && end - year < 50 ? calendar({ year: end }) : undefined;
  },
  examples: {
    '1918': ['the war of 1914-18'],
    '2010': ['the 2009-10 season'],
    '1997': ['the 1996/97 budget'],
    nothing: ['2024-07'],
  },
});

export const firstEra = defineRule<DateReading>({
  id: 'dates/year-to-era',
  reads: '‹<year>› to <year> BC',
  pattern: [
    figuresLike('<figures>', /^\d{2,4}$/),
    followedBy(sequence(until, figuresLike('<figures>', /^\d{2,4}$/), word('bc', 'b.c.', 'bce'))),
  ],
  produce: ([y]) => calendar({ year: 1 - numberOf(y), beforeChrist: true }),
  examples: { BC0264: ['from 264 to 241 BC'], nothing: ['264 to 241'] },
});

export const firstName = defineRule<DateReading>({
  id: 'dates/month-in-range',
  reads: '‹<month>›-<month> [<year>]',
  pattern: [month, followedBy(sequence(until, month))],
  produce: ([m]) => calendar({ month: monthOf(m) }),
  examples: { '2024-05': ['between May and July'], nothing: ['may or may not'] },
});

export const firstHour = defineRule<DateReading>({
  id: 'dates/hour-to-time',
  reads: '‹<hour>› to <time>',
  pattern: [hourFigures, followedBy(sequence(until, clock))],
  produce: ([h]) => {
    const end = h && readClock(h.document, h.to + 1, h.document.tokens.length)?.time;
    const [hour = 0, minute] = (h?.text ?? '').split(':').map(Number);
    if (!end || hour > 12 || hour === 0) return undefined;
    const afternoon = end.hour >= 12 && hour % 12 <= end.hour % 12;
    const time = {
      hour: (hour % 12) + (afternoon ? 12 : 0),
      ...(minute === undefined ? {} : { minute }),
    };
    return fieldsWithin({ time }, today);
  },
  examples: {
    '2024-06-29T14:00': ['It was open 2-3 p.m. on Saturday.'],
    '2024-07-03T09:30': ['from 9:30 to 5 p.m.'],
    nothing: ['from 2 to 3', 'They won 3-2 on Saturday at 3 p.m.'],
  },
});

export const rangeRules: readonly Rule<DateReading>[] = [
  secondDay,
  firstDay,
  secondYear,
  firstEra,
  firstName,
  firstHour,
];
