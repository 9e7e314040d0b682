import type { Rule } from '../../rules/rule';
import { Matches } from '../expression';
import type { DateReading } from '../reading';
import { calendarRules } from './calendar';
import { feastRules } from './feasts';
import { nameRules } from './names';
import { numericRules } from './numeric';
import { quarterRules } from './quarters';
import { deicticDay, steppedUnit, theUnit } from './units';
import { century, decade, decadeInWords, era, yearAlone } from './years';

/** Days and units from here, and years, decades and centuries. */
export const stepsAndYears: readonly Rule<DateReading>[] = [
  deicticDay,
  steppedUnit,
  theUnit,
  yearAlone,
  century,
  decade,
  decadeInWords,
  era,
];

/** What is a date by itself. The dates that larger ones hold are some of these each. */
export const simple = new Matches([
  ...calendarRules,
  ...numericRules,
  ...nameRules,
  ...feastRules,
  ...quarterRules,
  ...stepsAndYears,
]);
