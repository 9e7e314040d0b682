import { dayNumber, isoDay, weekday } from '../../calendar/days';
import { shortWeekdays, weekdays } from '../../lexicon/calendar-words';
import type { DateOrder } from '../../records';
import type { Candidate } from '../../rules/rule';
import type { Document } from '../../text/document';
import { possibleDay } from '../possible';
import type { CalendarFields, DateReading, SlashedReading } from '../reading';

type Order = 'dmy' | 'mdy';

const ORDERS: readonly Order[] = ['dmy', 'mdy'];

const inOrder = ({ first, second, year }: SlashedReading, order: Order): CalendarFields => ({
  ...(year < 0 ? { shortYear: -year } : { year }),
  ...(order === 'dmy' ? { day: first, month: second } : { day: second, month: first }),
});

const isPossible = (fields: CalendarFields): boolean =>
  (fields.month ?? 0) >= 1 && (fields.month ?? 0) <= 12 && possibleDay(fields);

/** The day in full; a year of two figures is the one that lies within fifty of the turn of the century. */
function dayOf({ year, shortYear, month, day }: CalendarFields) {
  const full =
    year ?? (shortYear === undefined ? undefined : shortYear + (shortYear < 50 ? 2000 : 1900));
  return full === undefined || month === undefined || day === undefined
    ? undefined
    : { year: full, month, day };
}

/** Where the weekday of a date stands, from its ends: *Wednesday, 3/7/24*, *3/7/24, a Wednesday*. */
const BESIDE = 3;

/** The orders that a date allows, by its figures, the weekday beside it, or because it is the document's own date. */
function ordersOf(
  reading: SlashedReading,
  { from, to }: Candidate<DateReading>,
  { tokens, date }: Document,
): readonly Order[] {
  const possible = ORDERS.filter((order) => isPossible(inOrder(reading, order)));
  const around = [...tokens.slice(Math.max(0, from - 2), from), ...tokens.slice(to, to + BESIDE)];
  const beside = around
    .map(({ word }) => weekdays.get(word) ?? shortWeekdays.get(word))
    .find((named) => named !== undefined);
  const fitting = possible.filter((order) => {
    const day = dayOf(inOrder(reading, order));
    return day && (weekday(dayNumber(day)) === beside || isoDay(day) === date.date);
  });
  return fitting.length === 1 ? fitting : possible;
}

/** The order of day and month: the option's, that of the document's own date, else the first that a date in it settles. */
export function decideOrder(
  candidates: readonly Candidate<DateReading>[],
  document: Document,
): DateOrder {
  if (document.dateOrder !== 'auto') return document.dateOrder;
  if (document.date.order) return document.date.order;
  let slashed = false;
  for (const candidate of candidates) {
    if (candidate.reading.kind !== 'slashed') continue;
    slashed = true;
    const [order, ...others] = ordersOf(candidate.reading, candidate, document);
    if (order && others.length === 0) return order;
  }
  const named = slashed ? byNamedMonths(candidates.map(({ reading }) => reading)) : undefined;
  return named ?? 'auto';
}

/** Where the text names one of the two months in words beside its year, that is the month that it means. */
function byNamedMonths(readings: readonly DateReading[]): Order | undefined {
  const named = new Set(
    readings.flatMap((reading) =>
      reading.kind === 'calendar' && reading.fields.year !== undefined
        ? `${reading.fields.year}-${reading.fields.month}`
        : [],
    ),
  );
  for (const reading of readings) {
    if (reading.kind !== 'slashed') continue;
    const [order, ...others] = ORDERS.filter((one) => {
      const day = dayOf(inOrder(reading, one));
      return day && named.has(`${day.year}-${day.month}`);
    });
    if (order && others.length === 0) return order;
  }
  return undefined;
}

/** The day that figures mean in an order; nothing where they mean none, an unknown day of the year where the order is in doubt. */
export function readSlashed(reading: SlashedReading, order: DateOrder): CalendarFields | undefined {
  const [only, ...others] = ORDERS.map((one) => inOrder(reading, one)).filter(isPossible);
  if (!only) return undefined;
  if (others.length === 0 || reading.first === reading.second) return only;
  if (order !== 'auto') return inOrder(reading, order);
  const { day: _, month: __, ...stated } = only;
  return { ...stated, grain: 'day' };
}
