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

/** The day in full, where the year has four figures. */
function dayOf({ year, month, day }: CalendarFields) {
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { year, month, day };
}

/** The orders that a date allows, by its figures, the weekday before it, or because it is the document's own date. */
function ordersOf(
  reading: SlashedReading,
  { from }: Candidate<DateReading>,
  { tokens, date }: Document,
): readonly Order[] {
  const possible = ORDERS.filter((order) => isPossible(inOrder(reading, order)));
  const before = [tokens[from - 1]?.word, tokens[from - 2]?.word];
  const beside = before
    .map((word) => word && (weekdays.get(word) ?? shortWeekdays.get(word)))
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
  for (const candidate of candidates) {
    if (candidate.reading.kind !== 'slashed') continue;
    const [order, ...others] = ordersOf(candidate.reading, candidate, document);
    if (order && others.length === 0) return order;
  }
  return 'auto';
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
