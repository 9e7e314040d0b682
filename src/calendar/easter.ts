import { type DayNumber, dayNumber, weekday } from './days';

/** Easter Sunday of the western churches (the anonymous Gregorian computus). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayNumber({ year, month, day });
}

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
