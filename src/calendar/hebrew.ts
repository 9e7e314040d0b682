import { type DayNumber, dayNumber } from './days';

/** 1 Tishri of the year 1, from 1970-01-01: 7 October 3761 BC in the Julian calendar. */
const EPOCH: DayNumber = dayNumber({ year: -3760, month: 9, day: 7 });

/** Parts of an hour in a day and in a month of 29 days, 12 hours and 793 parts. */
const PARTS_OF_DAY = 25920;
const PARTS_OF_MONTH = 29 * PARTS_OF_DAY + 12 * 1080 + 793;
/** The first new moon fell 5 hours and 204 parts into its day. */
const FIRST_MOON = 5 * 1080 + 204 + 6 * 1080;

/** Days from the epoch to the new moon of Tishri, put off where it may not be a Sunday, Wednesday or Friday. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = FIRST_MOON + months * PARTS_OF_MONTH;
  const day = Math.floor(parts / PARTS_OF_DAY);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** The further delay that keeps years at the lengths they may have: 353 to 355 and 383 to 385 days. */
function delay(year: number): number {
  const [before, own, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  if (after - own === 356) return 2;
  return own - before === 382 ? 1 : 0;
}

/** 1 Tishri of a Hebrew year, Rosh Hashanah. */
const newYear = (year: number): DayNumber => EPOCH + elapsed(year) + delay(year);

/** Hebrew years are this far ahead of the civil year in whose autumn they begin. */
const AHEAD = 3761;

/**
 * The first day of Rosh Hashanah in a civil year. A Hebrew day begins with the evening before; the
 * day that is given is the one after that evening. From N. Dershowitz and E. M. Reingold,
 * *Calendrical Calculations*.
 */
export const roshHashanah = (year: number): DayNumber => newYear(year + AHEAD);

/** The first day of Passover, 15 Nisan: always 163 days before the next Rosh Hashanah. */
export const passover = (year: number): DayNumber => roshHashanah(year) - 163;

/** The first day of Hanukkah, 25 Kislev; the two months before it are 59 days long, or 60 in a full year. */
export function hanukkah(year: number): DayNumber {
  const length = roshHashanah(year + 1) - roshHashanah(year);
  return roshHashanah(year) + (length % 10 === 5 ? 84 : 83);
}
