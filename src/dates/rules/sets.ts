import { weekdays } from '../../lexicon/calendar-words';
import { isCapitalized } from '../../lexicon/word';
import {
  entryOf,
  entryValue,
  oneOf,
  optional,
  precededBy,
  tokenThat,
  word,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Rule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import {
  amount,
  amountOf,
  looksLikeName,
  month,
  monthOf,
  pluralUnit,
  singularUnit,
  startsSentence,
  unitOf,
} from '../elements';
import { comingAgain } from '../make';
import type { DateReading } from '../reading';
import { frequencies } from '../vocabulary/frequencies';
import { dayParts, seasons } from '../vocabulary/units';

/** *Linda Daily*, *the Daily Mail*, *Annual Review*. */
const inName = ({ document, first, last }: Piece): boolean =>
  isCapitalized(first.word) &&
  (looksLikeName(document, last.index + 1) || !startsSentence(document, first.index));

/** *the regional daily*: a noun of its own. */
const isPaper = ({ document: { tokens }, from, to }: Piece): boolean =>
  tokenBefore(tokens, from)?.pos === 'ADJ' && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[to]?.pos ?? '');

export const frequency = defineRule<DateReading>({
  id: 'dates/frequency',
  reads: 'daily|weekly|monthly|annually|annual …',
  pattern: [entryOf(frequencies)],
  produce: ([f]) => {
    const unit = entryValue(frequencies, f);
    return f && unit && !isPaper(f) && !inName(f) ? comingAgain(unit) : undefined;
  },
  examples: {
    'XXXX-WXX': ['the weekly briefing'],
    'XXXX-XX-XX': ['a daily flight'],
    XXXX: ['the annual summit', 'It pays annually.'],
    nothing: [
      'a bimonthlong',
      'the Daily Mail',
      'He told the regional daily.',
      'as Linda Daily said',
    ],
  },
});

export const everyUnit = defineRule<DateReading>({
  id: 'dates/every-unit',
  reads: 'every|each <unit>',
  pattern: [word('every', 'each'), optional(word('single', 'other', 'last', 'full')), singularUnit],
  produce: ([, other, u]) => {
    const unit = unitOf(u);
    if (other?.lower === 'other') return comingAgain({ unit, value: 2 });
    // Every day is any date of the calendar, as `daily` is.
    return comingAgain(unit === 'day' ? { unit } : { unit, value: 1 });
  },
  examples: {
    P1Y: ['every year'],
    P1M: ['each month'],
    'XXXX-XX-XX': ['every day'],
    P2D: ['every other day'],
    nothing: ['everyone'],
  },
});

export const everyAmount = defineRule<DateReading>({
  id: 'dates/every-amount-units',
  reads: 'every <amount> <units>',
  pattern: [word('every'), amount, pluralUnit],
  produce: ([, a, u]) => {
    const value = amountOf(a);
    return comingAgain({ unit: unitOf(u), ...(value === undefined ? {} : { value }) });
  },
  examples: { P4Y: ['every four years'], nothing: ['every time'] },
});

export const everyName = defineRule<DateReading>({
  id: 'dates/every-weekday',
  reads: 'every|each <weekday|month|season|part of day>',
  pattern: [
    word('every', 'each'),
    optional(word('other', 'single')),
    oneOf(entryOf(weekdays), month, entryOf(seasons), entryOf(dayParts)),
  ],
  produce: ([, , name]) => {
    if (!name) return undefined;
    const weekday = weekdays.get(name.first.word);
    const part = dayParts.get(name.first.word);
    const season = seasons.get(name.first.word);
    const fields = weekday
      ? { weekday }
      : part
        ? { part }
        : season
          ? { season }
          : { month: monthOf(name) };
    return comingAgain(fields);
  },
  examples: {
    'XXXX-WXX-5': ['every Friday', 'every other Friday'],
    'XXXX-07': ['each July'],
    nothing: ['every may'],
  },
});

export const pluralWeekday = defineRule<DateReading>({
  id: 'dates/weekdays',
  reads: 'Mondays [<part of day>]',
  pattern: [
    tokenThat(
      '<weekday in the plural>',
      ({ word: { lower } }) => lower.endsWith('days'),
      weekdays.begins,
    ),
  ],
  produce: ([w]) => comingAgain({ weekday: entryValue(weekdays, w) ?? 1 }),
  examples: { 'XXXX-WXX-1': ['They play on Mondays.'], nothing: ['on Monday'] },
});

export const weekends = defineRule<DateReading>({
  id: 'dates/weekends',
  reads: 'weekends after on, at or during',
  pattern: [precededBy(word('on', 'at', 'during')), word('weekends')],
  produce: () => comingAgain({ weekend: true }),
  examples: { 'XXXX-WXX-WE': ['It is shut on weekends.'], nothing: ['two weekends'] },
});

export const setRules: readonly Rule<DateReading>[] = [
  frequency,
  everyUnit,
  everyAmount,
  everyName,
  pluralWeekday,
  weekends,
];
