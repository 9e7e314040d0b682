import { weekdays } from '../../lexicon/calendar-words';
import {
  type Element,
  entryOf,
  entryValue,
  notFollowedBy,
  notPrecededBy,
  oneOf,
  optional,
  sequence,
  tokenThat,
  word,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Rule } from '../../rules/rule';
import { comma, fullYear, month, monthOf, the } from '../elements';
import { calendar, fieldsWithin, unitAway } from '../make';
import { possibleDay } from '../possible';
import type { CalendarFields, DateReading } from '../reading';
import { ordinals } from '../vocabulary/ordinals';
import { weekdayBefore, weekdayOf } from './calendar';
import { period } from './periods';

const ordinal: Element = entryOf(ordinals);
const year = optional(oneOf(sequence(comma, fullYear), fullYear));
/** *In March first-quarter profit fell*, *in June second graders left*. */
const goesOn = tokenThat(
  '<more of the phrase>',
  ({ pos, word: { lower } }) => lower === '-' || /^(?:NOUN|PROPN|ADJ|VERB|DET|ADV)$/.test(pos),
);

function dayOf([w, m, d, y]: readonly (Piece | undefined)[]): DateReading | undefined {
  const day = entryValue(ordinals, d) ?? 0;
  const weekday = weekdayOf(w);
  const fields: CalendarFields = {
    month: monthOf(m),
    day,
    ...(weekday === undefined ? {} : { weekday }),
    ...(y ? { year: Number(y.last.word.text) } : {}),
  };
  return possibleDay(fields) ? calendar(fields) : undefined;
}

export const monthOrdinal = defineRule<DateReading>({
  id: 'dates/month-ordinal',
  reads: '[<weekday>,] <month> [the] <ordinal in words>[, <year>]',
  pattern: [optional(weekdayBefore), month, optional(the), ordinal, year, notFollowedBy(goesOn)],
  produce: ([w, m, , d, y]) => dayOf([w, m, d, y]),
  examples: {
    '2024-03-08': ['They met on March eighth.'],
    '2023-06-21': ['It began on June twenty-first, 2023.'],
    nothing: ['In March first-quarter profit fell.', 'June thirty-first'],
  },
});

export const ordinalOfMonth = defineRule<DateReading>({
  id: 'dates/ordinal-of-month',
  reads: '[<weekday>,] [the] <ordinal in words> of <month> [<year>]',
  pattern: [
    notPrecededBy(word('-')),
    optional(weekdayBefore),
    optional(the),
    ordinal,
    word('of'),
    month,
    year,
  ],
  produce: ([, w, , d, , m, y]) => dayOf([w, m, d, y]),
  examples: {
    '2024-03-08': ['They met on the eighth of March.'],
    '2024-07-04': ['They will meet on the Fourth of July.'],
    nothing: ['the thirty-first of June', 'the last of May'],
  },
});

/** Fields counted inside the month or year that a reading names. */
function countedIn(fields: CalendarFields, of: DateReading | undefined): DateReading | undefined {
  if (of?.kind === 'unit') return fieldsWithin(fields, of);
  const whole = of?.kind === 'calendar' && of.fields.day === undefined;
  return whole ? { ...of, fields: { ...of.fields, ...fields } } : undefined;
}

export const nthWeekdayOf = defineRule<DateReading>({
  id: 'dates/nth-weekday',
  reads: 'the <ordinal> <weekday> of|in <month>',
  pattern: [the, ordinal, entryOf(weekdays), word('of', 'in'), period.element],
  produce: ([, n, w, , p]) =>
    countedIn(
      { weekday: entryValue(weekdays, w) ?? 1, nth: entryValue(ordinals, n) ?? 1 },
      period.read(p),
    ),
  examples: {
    '2024-05-06': ['It was held on the first Monday in May.'],
    '2024-06-11': ['He was freed on the second Tuesday of last month.'],
    '2024-11-28': ['They will meet on the last Thursday of November.'],
    nothing: ['the first Monday of the war'],
  },
});

export const nthDayOf = defineRule<DateReading>({
  id: 'dates/nth-day-of-period',
  reads: 'the <ordinal> day of <month|year>',
  pattern: [the, ordinal, word('day'), word('of', 'in'), period.element],
  produce: ([, n, , , p]) => countedIn({ nth: entryValue(ordinals, n) ?? 1 }, period.read(p)),
  examples: {
    '2024-06-30': ['It closed on the last day of June.'],
    '2023-01-01': ['on the first day of 2023'],
    nothing: ['the first day of school'],
  },
});

/** *It is ‹the second day› of the strike*: the day of speaking. */
const isNow = (piece: Piece | undefined): boolean =>
  /^(?:is|['’]s|marks|enters)$/.test(piece?.document.tokens[piece.from - 1]?.word.lower ?? '');

export const nthDay = defineRule<DateReading>({
  id: 'dates/nth-day',
  reads: 'the <ordinal> day, of something that no date is known of',
  pattern: [
    notPrecededBy(word('for')),
    the,
    ordinal,
    word('day'),
    notFollowedBy(
      oneOf(word('running', 'straight', '-'), sequence(word('in'), word('a'), word('row'))),
    ),
  ],
  produce: ([, article]) =>
    isNow(article) ? unitAway('day', 0, 'speech') : calendar({ grain: 'day' }),
  examples: {
    'XXXX-XX-XX': ['On the second day, rain stopped play.'],
    '2024-07-03': ["It's the second day of the strike."],
    nothing: ['They lost for the second day.', 'the second day running'],
  },
});

export const ordinalRules: readonly Rule<DateReading>[] = [
  monthOrdinal,
  ordinalOfMonth,
  nthWeekdayOf,
  nthDayOf,
  nthDay,
];
