/** A day of the proleptic Gregorian calendar. Years before 1 count astronomically: 0 is 1 BC. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01. Plain integers: no clock, no time zone, nothing to allocate. */
export type DayNumber = number;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Is it a day that exists? A repaired date would be an invented one. */
export const isDay = ({ year, month, day }: CivilDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Days from the epoch; the year is counted from March, so that the leap day comes last. */
export function dayNumber({ year, month, day }: CivilDay): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * 146097 + days - 719468;
}

/** The day that a number of days from the epoch falls on. */
export function civilDay(number: DayNumber): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
      365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday is 7. */
export const weekday = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The same day some months on; where the month is shorter, its last day. */
export function addMonths({ year, month, day }: CivilDay, months: number): CivilDay {
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

/** A number in at least as many figures. */
export function pad(value: number, width = 2): string {
  const figures = String(value);
  return figures.length < width ? figures.padStart(width, '0') : figures;
}

/** `YYYY-MM-DD`. */
export const isoDay = ({ year, month, day }: CivilDay): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** Reads `YYYY-MM-DD`. */
export function parseIsoDay(text: string): CivilDay {
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8, 10)),
  };
}
