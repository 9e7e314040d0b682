import {
  addMonths,
  civilDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  weekday as weekdayOf,
} from '../../calendar/days';
import { isoWeek, mondayOf } from '../../calendar/weeks';
import type { CalendarFields } from '../reading';
import { boundsOf, type DayRange } from './bounds';
import type { Direction } from './context';
import type { Draft } from './fields';
import { unitAround } from './shift';

/** Days that fields without a year may mean, and the year that they lie in. */
interface Choice extends DayRange {
  readonly year: number;
}

const choice = ({ first, last }: DayRange, year: number): Choice => ({ first, last, year });

/** Does the text name no more than a day of the week or of the month? */
const isOfDay = ({ weekday, weekend, day, month }: CalendarFields): boolean =>
  month === undefined && (weekday !== undefined || (day !== undefined && !weekend));

/** Every reading of fields without a year that lies near a day, in order. */
function choicesNear(fields: CalendarFields, base: DayNumber): Choice[] {
  const { year, month } = civilDay(base);
  const { weekday } = fields;
  if (isOfDay(fields))
    return weekday === undefined ? daysNear(fields, year, month) : weekdaysNear(weekday, base);
  if (fields.weekend) return weekendsNear(base);
  const found: Choice[] = [];
  for (let y = year - 1; y <= year + 1; y += 1) {
    if (fields.day !== undefined && fields.day > daysInMonth(y, fields.month ?? 1)) continue;
    const range = boundsOf(fields, y);
    if (range) found.push(choice(range, y));
  }
  if (weekday === undefined) return found;
  const fitting = found.filter(({ first }) => weekdayOf(first) === weekday);
  return fitting.length > 0 ? fitting : found;
}

const onDay = (day: DayNumber): Choice => ({ first: day, last: day, year: civilDay(day).year });

function weekdaysNear(weekday: number, base: DayNumber): Choice[] {
  const own = mondayOf(base) + weekday - 1;
  return [onDay(own - 7), onDay(own), onDay(own + 7)];
}

function weekendsNear(base: DayNumber): Choice[] {
  const saturday = mondayOf(base) + 5;
  return [-7, 0, 7].map((days) => ({
    first: saturday + days,
    last: saturday + days + 1,
    year: isoWeek(saturday + days).year,
  }));
}

function daysNear({ day = 1 }: CalendarFields, year: number, month: number): Choice[] {
  const found: Choice[] = [];
  for (let n = -1; n <= 1; n += 1) {
    const first = addMonths({ year, month, day: 1 }, n);
    if (day <= daysInMonth(first.year, first.month))
      found.push(onDay(dayNumber({ ...first, day })));
  }
  return found;
}

/** The fields filled in by what was chosen for them. */
function filledIn(fields: Draft, chosen: Choice | undefined): CalendarFields | undefined {
  if (!chosen) return undefined;
  if (isOfDay(fields)) {
    ({ year: fields.year, month: fields.month, day: fields.day } = civilDay(chosen.first));
    fields.weekday = undefined;
    return fields;
  }
  if (fields.weekend) return unitAround(chosen.first, 'weekend', 0);
  fields.year = chosen.year;
  return fields;
}

const distance = ({ first, last }: Choice, base: DayNumber): number =>
  base < first ? first - base : base > last ? base - last : 0;

/** Names that come round within a month: tense alone says which one is meant. */
const isShort = ({ weekday, weekend, month, day }: CalendarFields): boolean =>
  month === undefined && (weekday !== undefined || weekend === true || day !== undefined);

/**
 * Days by which a reading on the wrong side of the verb's tense counts as farther away. The verb
 * that is found is not always the date's own (*said it would pay on Dec. 15*), so it may be overruled.
 */
const AGAINST_TENSE = 210;

/** The fields where they lie behind the day, ahead of it, or nearest to it. */
export function nearest(
  fields: Draft,
  base: DayNumber,
  direction: Direction,
): CalendarFields | undefined {
  const choices = choicesNear(fields, base);
  if (isShort(fields))
    return filledIn(
      fields,
      direction === 'future'
        ? choices.find(({ last }) => last >= base)
        : choices.findLast(({ first }) => first <= base),
    );
  const against = ({ first, last }: Choice): boolean =>
    direction === 'past' ? first > base : direction === 'future' && last < base;
  const tense = fields.quarter === undefined || direction === 'past' ? AGAINST_TENSE : 0;
  let [best, least]: [Choice | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const one of choices) {
    const cost = distance(one, base) + (against(one) ? tense : 0);
    if (cost < least) [best, least] = [one, cost];
  }
  return filledIn(fields, best);
}

/** *last*, *this* and *next* with a name: the one before, the one around or near, the one after. */
export function stepped(
  fields: Draft,
  base: DayNumber,
  step: -1 | 0 | 1,
  soonest = false,
): CalendarFields | undefined {
  return filledIn(fields, choiceAt(fields, base, step, soonest));
}

function choiceAt(
  fields: CalendarFields,
  base: DayNumber,
  step: -1 | 0 | 1,
  soonest: boolean,
): Choice | undefined {
  const choices = choicesNear(fields, base);
  if (step < 0) return choices.findLast(({ last }) => last < base);
  const isWeekday = fields.weekday !== undefined;
  if (step > 0) {
    const from = isWeekday && !soonest ? mondayOf(base) + 7 : base + 1;
    return choices.find(({ first }) => first >= from);
  }
  const { year } = civilDay(base);
  return isWeekday
    ? choices.find(({ first }) => mondayOf(first) === mondayOf(base))
    : choices.find((one) => one.year === year);
}
