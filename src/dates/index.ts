import { ruleSet } from '../rules/match';
import type { Rule } from '../rules/rule';
import type { DateReading } from './reading';
import { calendarRules } from './rules/calendar';
import { durationRules } from './rules/durations';
import { modifiedRules } from './rules/modified';
import { nameRules } from './rules/names';
import { numericRules } from './rules/numeric';
import { offsetRules } from './rules/offsets';
import { periodRules } from './rules/periods';
import { quarterRules } from './rules/quarters';
import { rangeRules } from './rules/ranges';
import { reportRules } from './rules/reports';
import { setRules } from './rules/sets';
import { timeRules } from './rules/times';
import { unitRules } from './rules/units';
import { vagueRules } from './rules/vague';
import { yearRules } from './rules/years';

/** The rules of the room, in the order in which equals are preferred. */
const rules: Rule<DateReading>[] = [
  ...numericRules,
  ...calendarRules,
  ...rangeRules,
  ...quarterRules,
  ...setRules,
  ...periodRules,
  ...durationRules,
  ...reportRules,
  ...unitRules,
  ...nameRules,
  ...offsetRules,
  ...modifiedRules,
  ...timeRules,
  ...vagueRules,
  ...yearRules,
];

export const datesRules = ruleSet(rules);
