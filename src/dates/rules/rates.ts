import {
  entryOf,
  entryValue,
  notFollowedBy,
  oneOf,
  precededBy,
  sequence,
  tokenThat,
  word,
} from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { amount, singularUnit, unitOf } from '../elements';
import { comingAgain } from '../make';
import type { DateReading } from '../reading';
import { frequencies } from '../vocabulary/frequencies';

export const perUnit = defineRule<DateReading>({
  id: 'dates/per-unit',
  reads: 'per <unit>',
  pattern: [word('per'), singularUnit],
  produce: ([, u]) => comingAgain({ unit: unitOf(u), value: 1 }),
  examples: { P1M: ['200 tonnes per month'], nothing: ['per head'] },
});

/** Not a moment: *once a year ago*. */
const noMoment = notFollowedBy(word('ago', 'earlier', 'later', 'before', 'after', '-'));
const howOften = oneOf(word('once', 'twice', 'thrice'), sequence(amount, word('times')));

export const timesAUnit = defineRule<DateReading>({
  id: 'dates/times-a-unit',
  reads: 'twice|<number> times a <unit>',
  pattern: [howOften, word('a', 'an', 'each', 'every', 'per'), singularUnit, noMoment],
  produce: ([, , u]) => comingAgain({ unit: unitOf(u), value: 1 }),
  examples: {
    P1W: ['The bus runs twice a week.', 'It meets three times each week.'],
    nothing: ['He came once.', 'The dam is four times the size.'],
  },
});

export const timesFrequently = defineRule<DateReading>({
  id: 'dates/twice-weekly',
  reads: 'twice|<number> times weekly|daily',
  pattern: [howOften, entryOf(frequencies)],
  produce: ([, f]) => {
    const unit = entryValue(frequencies, f);
    return unit && comingAgain(unit);
  },
  examples: { 'XXXX-WXX': ['They meet twice weekly.'], nothing: ['twice as dear'] },
});

export const amountAUnit = defineRule<DateReading>({
  id: 'dates/amount-a-unit',
  reads: '‹<number|money>› a <unit>',
  pattern: [
    precededBy(
      tokenThat(
        '<what comes each time>',
        ({ word: { lower, shape }, pos }) =>
          /^(?:million|billion|thousand|%|percent)$/.test(lower) ||
          (pos === 'NOUN' && /[^s]s$/.test(lower) && lower !== 'times') ||
          (shape === 'number' && pos === 'NUM'),
      ),
    ),
    word('a', 'an', 'each', 'every'),
    singularUnit,
    noMoment,
  ],
  produce: ([, , u]) => comingAgain({ unit: unitOf(u), value: 1 }),
  examples: {
    P1Y: ['$33 million a year', 'It sells 300 trucks a year.'],
    P1D: ['It is open 24 hours a day.'],
    nothing: ['half a year', 'It cut jobs a year ago.'],
  },
});

/** How often or how much in a unit of time. */
export const rateRules: readonly Rule<DateReading>[] = [
  perUnit,
  timesAUnit,
  timesFrequently,
  amountAUnit,
];
