import { type DayNumber, dayNumber, daysInMonth } from '../../calendar/days';
import { nthWeekday } from '../../calendar/weekdays';
import { startOfWeek } from '../../calendar/weeks';
import type { CalendarFields, Season } from '../reading';

/** First and last day, inclusive. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Months a season is looked for in; its borders are nobody's to state. */
export const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  WI: [1, 2],
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
};

function months(year: number, from: number, to: number): DayRange {
  return {
    first: dayNumber({ year, month: from, day: 1 }),
    last: dayNumber({ year, month: to, day: daysInMonth(year, to) }),
  };
}

/** *the first Monday in May*, *the last day of 2023*. */
function nthDay({ nth = 1, weekday, month }: CalendarFields, year: number): DayRange | undefined {
  const whole = months(year, month ?? 1, month ?? 12);
  const counted = nth < 0 ? whole.last : whole.first + nth - 1;
  const on = weekday && month ? nthWeekday(year, month, weekday, nth) : counted;
  return on < whole.first || on > whole.last ? undefined : { first: on, last: on };
}

function daysInYear(fields: CalendarFields, year: number): DayRange | undefined {
  if (fields.nth !== undefined) return nthDay(fields, year);
  const { month, day, holiday, week, weekend, quarter, half, season } = fields;
  if (holiday) {
    const first = holiday.in(year);
    return first === undefined ? undefined : { first, last: first + holiday.days - 1 };
  }
  if (month !== undefined && day !== undefined) {
    const on = dayNumber({ year, month, day });
    return { first: on, last: on };
  }
  if (month !== undefined) return months(year, month, month);
  if (week !== undefined) {
    const monday = startOfWeek({ year, week });
    return { first: weekend ? monday + 5 : monday, last: monday + 6 };
  }
  if (quarter) return months(year, 3 * quarter - 2, 3 * quarter);
  if (half !== undefined) return months(year, 6 * half - 5, 6 * half);
  if (season) return months(year, ...SEASON_MONTHS[season]);
  return months(year, 1, 12);
}

/** The days that fields cover, where they are complete; in another year than their own, if one is given. */
export function boundsOf(fields: CalendarFields, year = fields.year): DayRange | undefined {
  const { decade, century, beforeChrist, day, month, weekday, holiday, week, grain, nth } = fields;
  if (grain) return undefined;
  if (year !== undefined) {
    const loose =
      (day !== undefined && month === undefined) ||
      (weekday !== undefined &&
        day === undefined &&
        !holiday &&
        week === undefined &&
        nth === undefined);
    return loose ? undefined : daysInYear(fields, year);
  }
  if (beforeChrist) return undefined;
  if (decade !== undefined) return years(decade * 10, decade * 10 + 9);
  if (century !== undefined) return years(century * 100, century * 100 + 99);
  return undefined;
}

const years = (from: number, to: number): DayRange => ({
  first: dayNumber({ year: from, month: 1, day: 1 }),
  last: dayNumber({ year: to, month: 12, day: 31 }),
});
