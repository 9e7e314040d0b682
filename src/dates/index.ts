import type { Rule } from '../rules/rule';
import type { DateReading } from './reading';
import { aroundRules } from './rules/around';
import { calendarRules } from './rules/calendar';
import { dayPartRules } from './rules/day-parts';
import { durationRules } from './rules/durations';
import { feastRules } from './rules/feasts';
import { modifiedRules } from './rules/modified';
import { nameRules } from './rules/names';
import { numericRules } from './rules/numeric';
import { offsetRules } from './rules/offsets';
import { ordinalRules } from './rules/ordinals';
import { periodRules } from './rules/periods';
import { quarterRules } from './rules/quarters';
import { rangeRules } from './rules/ranges';
import { rateRules } from './rules/rates';
import { reportRules } from './rules/reports';
import { setRules } from './rules/sets';
import { timeRules } from './rules/times';
import { unitRules } from './rules/units';
import { vagueRules } from './rules/vague';
import { yearRules } from './rules/years';

/** The families of rules under a title each, in the order in which equals are preferred. */
export const dateFamilies: readonly (readonly [string, readonly Rule<DateReading>[]])[] = [
  ['Dates in figures', numericRules],
  ['Days and months', calendarRules],
  ['Ordinals in words', ordinalRules],
  ['Ends of ranges', rangeRules],
  ['Quarters and halves', quarterRules],
  ['What comes again', [...setRules, ...rateRules]],
  ['Stretches of a period', periodRules],
  ['Lengths of time', durationRules],
  ["Companies' reports", reportRules],
  ['Units from here', unitRules],
  ['Names of days, months and seasons', nameRules],
  ['Feasts', feastRules],
  ['So long before or after', offsetRules],
  ['Parts of a date', modifiedRules],
  ['Times of day', [...timeRules, ...dayPartRules, ...aroundRules]],
  ['Vague references', vagueRules],
  ['Years, decades, centuries', yearRules],
];

/** All of them, one family after another. */
export const datesRules: readonly Rule<DateReading>[] = dateFamilies.flatMap(([, rules]) => rules);
