import type { DateOrder, ExtractOptions } from '../records';

const ORDERS: readonly DateOrder[] = ['auto', 'dmy', 'mdy'];

/** Is it a day of the civil calendar, written `YYYY-MM-DD`? */
export function isCivilDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] as number);
}

/** @throws TypeError unless `text` is a string; `where` is where it was given. */
export function checkText(text: unknown, where = ''): asserts text is string {
  if (typeof text === 'string') return;
  const got = text === null ? 'null' : Array.isArray(text) ? 'an array' : typeof text;
  throw new TypeError(`nutgraf: ${where}text must be a string, got ${got}`);
}

/** @throws RangeError that names the option, its value, what is allowed, and where it was given. */
export function checkOptions({ referenceDate, dateOrder }: ExtractOptions, where = ''): void {
  if (
    referenceDate !== undefined &&
    !(typeof referenceDate === 'string' && isCivilDay(referenceDate))
  ) {
    throw new RangeError(
      `nutgraf: ${where}option referenceDate is ${JSON.stringify(referenceDate)}; it must be a day of the calendar written YYYY-MM-DD, such as "2024-07-03"`,
    );
  }
  if (dateOrder !== undefined && !ORDERS.includes(dateOrder)) {
    throw new RangeError(
      `nutgraf: ${where}option dateOrder is ${JSON.stringify(dateOrder)}; it must be one of ${ORDERS.map((order) => `"${order}"`).join(', ')}`,
    );
  }
}
