import type { Rule } from '../../rules/rule';
import { Matches } from '../expression';
import type { DateReading } from '../reading';
import { calendarRules } from './calendar';
import { feastRules } from './feasts';
import { nameRules } from './names';
import { numericRules } from './numeric';
import { quarterRules } from './quarters';
import { reportRules } from './reports';
import { theUnitAnywhere } from './the-unit';
import { deicticDay, steppedUnit, theUnit, unitRules } from './units';
import { century, decade, decadeInWords, era, yearAlone, yearRules } from './years';

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
export const simpleRules: readonly Rule<DateReading>[] = [
  ...calendarRules,
  ...nameRules,
  ...feastRules,
  ...yearRules,
  ...quarterRules,
  ...unitRules,
  ...reportRules,
  ...numericRules,
  theUnitAnywhere,
];
export const simple = new Matches(simpleRules);
