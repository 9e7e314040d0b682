import { civilDay, type DayNumber, daysInMonth, weekday as weekdayOf } from '../../calendar/days';
import { isoWeek, mondayOf } from '../../calendar/weeks';
import type { CalendarFields } from '../reading';
import { boundsOf, type DayRange, dayFields } from './bounds';
import type { Direction } from './context';

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
    return [-1, 0, 1].flatMap((n) => choice({ ...isoWeek(base + 7 * n), weekend: true }) ?? []);
  const { year, month } = civilDay(base);
  if (fields.day !== undefined && fields.month === undefined) return daysNear(fields, year, month);
  const found: Choice[] = [];
  for (let y = year - 1; y <= year + 1; y += 1) {
    if (fields.day !== undefined && fields.day > daysInMonth(y, fields.month ?? 1)) continue;
    const one = choice({ ...fields, year: y });
    if (one) found.push(one);
  }
  const { weekday } = fields;
  const fitting = found.filter(({ range }) => weekdayOf(range.first) === weekday);
  return weekday !== undefined && fitting.length > 0 ? fitting : found;
}

function weekdaysNear(fields: CalendarFields, base: DayNumber): Choice[] {
  const own = mondayOf(base) + (fields.weekday ?? 1) - 1;
  return [own - 7, own, own + 7].map((day) => ({
    fields: withoutWeekday(fields, day),
    range: { first: day, last: day },
  }));
}

const withoutWeekday = (fields: CalendarFields, day: DayNumber): CalendarFields => {
  const { weekday: _, ...rest } = fields;
  return { ...rest, ...dayFields(day) };
};

function daysNear(fields: CalendarFields, year: number, month: number): Choice[] {
  const found: Choice[] = [];
  for (let n = -1; n <= 1; n += 1) {
    const index = year * 12 + month - 1 + n;
    const at = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
    if ((fields.day ?? 1) > daysInMonth(at.year, at.month)) continue;
    const one = choice({ ...fields, ...at });
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
  const behind = choices.filter(({ range }) => range.first <= base);
  const ahead = choices.filter(({ range }) => range.last >= base);
  if (isShort(fields)) return direction === 'future' ? ahead[0]?.fields : behind.pop()?.fields;
  const against = (one: Choice): boolean =>
    direction === 'past' ? one.range.first > base : direction === 'future' && one.range.last < base;
  const tense = fields.quarter === undefined || direction === 'past' ? AGAINST_TENSE : 0;
  const cost = (one: Choice): number => distance(one, base) + (against(one) ? tense : 0);
  return [...choices].sort((a, b) => cost(a) - cost(b))[0]?.fields;
}

/** *last*, *this* and *next* with a name: the one before, the one around or near, the one after. */
export function stepped(
  fields: CalendarFields,
  base: DayNumber,
  step: -1 | 0 | 1,
  soonest = false,
): CalendarFields | undefined {
  const choices = choicesNear(fields, base);
  if (step < 0) return choices.filter(({ range }) => range.last < base).pop()?.fields;
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
