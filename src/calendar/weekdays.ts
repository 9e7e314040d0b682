import { type DayNumber, dayNumber, weekday } from './days';

/** The nth such weekday of a month; `-1` is the last. */
export function nthWeekday(year: number, month: number, wanted: number, nth: number): DayNumber {
  if (nth < 0) {
    const last =
      dayNumber({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) - 1;
    return last - ((weekday(last) - wanted + 7) % 7);
  }
  const first = dayNumber({ year, month, day: 1 });
  return first + ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1);
}
