import { shortWeekdays, weekdays } from '../../lexicon/calendar-words';
import {
  entryOf,
  followedBy,
  notFollowedBy,
  oneOf,
  optional,
  sequence,
  tokenThat,
  word,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Rule } from '../../rules/rule';
import {
  anyYear,
  comma,
  dayOfMonth,
  fullYear,
  month,
  monthOf,
  numberOf,
  ordinalDay,
  the,
  yearOf,
} from '../elements';
import { calendar } from '../make';
import { hasImpossibleDay, possibleDay } from '../possible';
import type { CalendarFields, DateReading } from '../reading';

/** *Wednesday,* or *Wed.* in front of a date, and the comma after it. */
const weekdayName = oneOf(entryOf(weekdays), entryOf(shortWeekdays));
export const weekdayBefore = oneOf(sequence(weekdayName, comma), weekdayName);
export const weekdayOf = (piece: Piece | undefined): number | undefined =>
  piece && (weekdays.get(piece.first.word) ?? shortWeekdays.get(piece.first.word));

function day(fields: CalendarFields, weekdayPiece?: Piece): DateReading | undefined {
  const weekday = weekdayOf(weekdayPiece);
  const stated = weekday === undefined ? fields : { ...fields, weekday };
  return possibleDay(stated) ? calendar(stated) : undefined;
}

/** *May 15 people*: what is counted follows, so the figures are no day. */
const countedNoun = tokenThat(
  '<counted noun>',
  (token, { tokens }) =>
    token.pos === 'NOUN' &&
    token.spaced &&
    /s$|^people$/.test(token.word.lower) &&
    tokens[token.index - 2]?.word.lower === 'may',
);

export const monthDayYear = defineRule<DateReading>({
  id: 'dates/month-day-year',
  reads: '[<weekday>,] <month> <day>, <year>',
  pattern: [optional(weekdayBefore), month, dayOfMonth, optional(comma), anyYear],
  produce: ([weekday, m, d, , y]) =>
    day({ year: yearOf(y), month: monthOf(m), day: numberOf(d) }, weekday),
  examples: {
    '2013-02-15': ['It opened on February 15, 2013.', 'Feb. 15 2013', 'Friday, February 15, 2013'],
    nothing: ['June 31, 2024', 'May 15 people'],
  },
});

export const dayMonthYear = defineRule<DateReading>({
  id: 'dates/day-month-year',
  reads: '[<weekday>,] [the] <day> [of] <month> [,] <year>',
  pattern: [
    optional(weekdayBefore),
    optional(the),
    dayOfMonth,
    optional(word('of')),
    month,
    optional(comma),
    anyYear,
  ],
  produce: ([weekday, , d, , m, , y]) =>
    day({ year: yearOf(y), month: monthOf(m), day: numberOf(d) }, weekday),
  examples: {
    '2024-07-03': ['on 3 July 2024', 'the 3rd of July 2024', 'Wednesday, 3 July 2024'],
    nothing: ['31 June 2024', '30 February 2024'],
  },
});

/** With it, the day would be one that cannot be: *February 29, 2023*. */
const noYear = notFollowedBy(oneOf(fullYear, sequence(comma, fullYear)));

export const monthDay = defineRule<DateReading>({
  id: 'dates/month-day',
  reads: '[<weekday>,] <month> [the] <day>',
  pattern: [
    optional(weekdayBefore),
    month,
    optional(the),
    dayOfMonth,
    notFollowedBy(countedNoun),
    noYear,
  ],
  produce: ([weekday, m, , d]) => day({ month: monthOf(m), day: numberOf(d) }, weekday),
  examples: {
    '2024-06-11': ['They met on June 11.', 'on Tuesday, June 11, they met'],
    nothing: ['June 31', 'May 15 people still come?', 'March 12:00'],
  },
});

export const dayMonth = defineRule<DateReading>({
  id: 'dates/day-month',
  reads: '[<weekday>,] [the] <day> [of] <month>',
  pattern: [
    optional(weekdayBefore),
    optional(the),
    dayOfMonth,
    optional(word('of')),
    month,
    noYear,
  ],
  produce: ([weekday, , d, , m]) => day({ month: monthOf(m), day: numberOf(d) }, weekday),
  examples: {
    '2024-06-11': ['They met on 11 June.', 'on the 11th of June'],
    nothing: ['31 June'],
  },
});

export const monthYear = defineRule<DateReading>({
  id: 'dates/month-year',
  reads: '<month> [of|,] <year>',
  pattern: [month, optional(oneOf(comma, word('of'))), anyYear],
  produce: ([m, , y]) =>
    m && !hasImpossibleDay(m.first, m.document.tokens)
      ? calendar({ year: yearOf(y), month: monthOf(m) })
      : undefined,
  examples: {
    '2022-02': ['since February 2022', 'in Feb. 2022', 'in February, 2022'],
    nothing: ['in February 20222', 'on 31 June 2024', 'on 29 February 2023'],
  },
});

export const ordinalDayAlone = defineRule<DateReading>({
  id: 'dates/the-ordinal-day',
  reads: 'the <ordinal day>, where no noun follows',
  pattern: [
    the,
    ordinalDay,
    notFollowedBy(sequence(word('of'), month)),
    followedBy(
      tokenThat(
        '<end of phrase>',
        ({ pos, word: { text } }) =>
          /^[.,;:)]$/.test(text) ||
          pos === 'CCONJ' ||
          pos === 'ADP' ||
          pos === 'VERB' ||
          pos === 'AUX',
      ),
    ),
  ],
  produce: ([, d]) => calendar({ day: numberOf(d) }),
  examples: {
    '2024-07-02': ['They landed on the 2nd.'],
    nothing: ['the 2nd battalion', 'the 8th Army'],
  },
});

export const calendarRules: readonly Rule<DateReading>[] = [
  monthDayYear,
  dayMonthYear,
  monthDay,
  dayMonth,
  monthYear,
  ordinalDayAlone,
];
