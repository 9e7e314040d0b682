import type { DateRecord, DocumentInfo } from '../../records';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A date as a person would say it: `8–9 July 2024`, `July 2024`, `about 2 years`. */
export function sayDate(date: DateRecord): string {
  return [MODIFIERS.get(date.mod ?? ''), sayValue(date)].filter(Boolean).join(' ');
}

const MODIFIERS: ReadonlyMap<string, string> = new Map([
  ['APPROX', 'about'],
  ['START', 'early'],
  ['MID', 'mid'],
  ['END', 'late'],
  ['BEFORE', 'before'],
  ['AFTER', 'after'],
  ['ON_OR_BEFORE', 'by'],
  ['ON_OR_AFTER', 'from'],
  ['LESS_THAN', 'less than'],
  ['MORE_THAN', 'more than'],
  ['EQUAL_OR_LESS', 'at most'],
  ['EQUAL_OR_MORE', 'at least'],
]);

function sayValue({ type, value, start, end, mentions }: DateRecord): string {
  if (type === 'DURATION') return sayDuration(value) ?? value;
  if (start !== undefined && end !== undefined) {
    const time = /T(\d\d:\d\d)/.exec(value)?.[1];
    return [sayDays(start, end), time].filter(Boolean).join(', ');
  }
  return REFERENCES.get(value) ?? mentions[0]?.text ?? value;
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['PRESENT_REF', 'the present'],
  ['PAST_REF', 'the past'],
  ['FUTURE_REF', 'the future'],
]);

/** The days from `start` to `end`, in as few words as say them. */
export function sayDays(start: string, end: string): string {
  const [from, to] = [splitDay(start), splitDay(end)];
  if (start === end) return sayDay(start);
  const wholeMonths = from.day === 1 && to.day === lastDay(to.year, to.month);
  if (wholeMonths && from.month === 1 && to.month === 12) {
    return from.year === to.year ? from.yearText : `${from.yearText}–${to.yearText}`;
  }
  if (wholeMonths) {
    const same = from.year === to.year;
    if (same && from.month === to.month) return `${monthName(from.month)} ${from.yearText}`;
    return `${monthName(from.month)}${same ? '' : ` ${from.yearText}`} – ${monthName(to.month)} ${to.yearText}`;
  }
  if (from.year !== to.year) return `${sayDay(start)} – ${sayDay(end)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from.month)} – ${sayDay(end)}`;
  return `${from.day}–${to.day} ${monthName(to.month)} ${to.yearText}`;
}

/** `3 July 2024` for `2024-07-03`. */
export function sayDay(day: string): string {
  const { day: dayOfMonth, month, yearText } = splitDay(day);
  return `${dayOfMonth} ${monthName(month)} ${yearText}`;
}

/** The document date and where it comes from. */
export function sayDocumentDate({ date, dateSource }: DocumentInfo): string {
  if (date === undefined) return 'undated';
  return `${sayDay(date)}${dateSource === 'text' ? ', as the text states' : ''}`;
}

function splitDay(iso: string) {
  const [, yearText = '', month = '1', day = '1'] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return { yearText, year: Number(yearText), month: Number(month), day: Number(day) };
}

const monthName = (month: number) => MONTHS[month - 1] ?? String(month);

/** Of the Gregorian calendar. */
function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const UNITS: readonly [letter: string, name: string][] = [
  ['CE', 'century'],
  ['DE', 'decade'],
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
];
const TIME_UNITS: readonly [letter: string, name: string][] = [
  ['H', 'hour'],
  ['M', 'minute'],
  ['S', 'second'],
];

/** `2 years` for `P2Y`; nothing for what is not one plain duration, such as `PXY`. */
function sayDuration(value: string): string | undefined {
  const [, time, digits, letter] = /^P(T?)(\d+(?:\.\d+)?)([A-Z]{1,2})$/.exec(value) ?? [];
  const unit = (time ? TIME_UNITS : UNITS).find(([short]) => short === letter)?.[1];
  if (unit === undefined || digits === undefined) return undefined;
  const plural = unit === 'century' ? 'centuries' : `${unit}s`;
  return `${digits} ${digits === '1' ? unit : plural}`;
}
