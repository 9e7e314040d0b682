import {
  addMonths,
  civilDay,
  type DayNumber,
  daysInMonth,
  weekday as weekdayOf,
} from '../../calendar/days';
import { isoWeek, mondayOf } from '../../calendar/weeks';
import type { CalendarFields } from '../reading';
import { boundsOf, type DayRange } from './bounds';
import type { Direction } from './context';
import { draftOf, inYear, onDay } from './fields';

interface Choice {
  readonly fields: CalendarFields;
  readonly range: DayRange;
}

function choice(fields: CalendarFields): Choice | undefined {
  const range = boundsOf(fields);
  return range && { fields, range };
}

/** Every reading of fields without a year that lies near a day, in order. */
function choicesNear(fields: CalendarFields, base: DayNumber): Choice[] {
  if (fields.weekday !== undefined && fields.month === undefined) return weekdaysNear(fields, base);
  if (fields.weekend)
    return [-1, 0, 1].flatMap(
      (n) => choice(draftOf({ ...isoWeek(base + 7 * n), weekend: true })) ?? [],
    );
  const { year, month } = civilDay(base);
  if (fields.day !== undefined && fields.month === undefined) return daysNear(fields, year, month);
  const found: Choice[] = [];
  for (let y = year - 1; y <= year + 1; y += 1) {
    if (fields.day !== undefined && fields.day > daysInMonth(y, fields.month ?? 1)) continue;
    const one = choice(inYear(fields, y));
    if (one) found.push(one);
  }
  const { weekday } = fields;
  const fitting = found.filter(({ range }) => weekdayOf(range.first) === weekday);
  return weekday !== undefined && fitting.length > 0 ? fitting : found;
}

function weekdaysNear(fields: CalendarFields, base: DayNumber): Choice[] {
  const own = mondayOf(base) + (fields.weekday ?? 1) - 1;
  return [own - 7, own, own + 7].map((day) => {
    const on = onDay(fields, day);
    on.weekday = undefined;
    return { fields: on, range: { first: day, last: day } };
  });
}

function daysNear(fields: CalendarFields, year: number, month: number): Choice[] {
  const found: Choice[] = [];
  for (let n = -1; n <= 1; n += 1) {
    const at = addMonths({ year, month, day: 1 }, n);
    if ((fields.day ?? 1) > daysInMonth(at.year, at.month)) continue;
    const draft = inYear(fields, at.year);
    draft.month = at.month;
    const one = choice(draft);
    if (one) found.push(one);
  }
  return found;
}

const distance = ({ range: { first, last } }: Choice, base: DayNumber): number =>
  base < first ? first - base : base > last ? base - last : 0;

/** Names that come round within a month: tense alone says which one is meant. */
const isShort = ({ weekday, weekend, month, day }: CalendarFields): boolean =>
  month === undefined && (weekday !== undefined || weekend === true || day !== undefined);

/**
 * Days by which a reading on the wrong side of the verb's tense counts as farther away. The verb
 * that is found is not always the date's own (*said it would pay on Dec. 15*), so it may be overruled.
 */
const AGAINST_TENSE = 210;

/** The reading that lies behind the day, ahead of it, or nearest to it. */
export function nearest(
  fields: CalendarFields,
  base: DayNumber,
  direction: Direction,
): CalendarFields | undefined {
  const choices = choicesNear(fields, base);
  if (isShort(fields))
    return direction === 'future'
      ? choices.find(({ range }) => range.last >= base)?.fields
      : choices.findLast(({ range }) => range.first <= base)?.fields;
  const against = (one: Choice): boolean =>
    direction === 'past' ? one.range.first > base : direction === 'future' && one.range.last < base;
  const tense = fields.quarter === undefined || direction === 'past' ? AGAINST_TENSE : 0;
  let [best, least]: [Choice | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const one of choices) {
    const cost = distance(one, base) + (against(one) ? tense : 0);
    if (cost < least) [best, least] = [one, cost];
  }
  return best?.fields;
}

/** *last*, *this* and *next* with a name: the one before, the one around or near, the one after. */
export function stepped(
  fields: CalendarFields,
  base: DayNumber,
  step: -1 | 0 | 1,
  soonest = false,
): CalendarFields | undefined {
  const choices = choicesNear(fields, base);
  if (step < 0) return choices.findLast(({ range }) => range.last < base)?.fields;
  const isWeekday = fields.weekday !== undefined;
  if (step > 0) {
    const from = isWeekday && !soonest ? mondayOf(base) + 7 : base + 1;
    return choices.find(({ range }) => range.first >= from)?.fields;
  }
  const { year } = civilDay(base);
  const own = isWeekday
    ? choices.find(({ range }) => mondayOf(range.first) === mondayOf(base))
    : choices.find((one) => one.fields.year === year);
  return own?.fields;
}
