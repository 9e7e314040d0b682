import type { DateOrder } from '../../records';
import type { Candidate } from '../../rules/rule';
import { possibleDay } from '../possible';
import type { CalendarFields, DateReading, SlashedReading } from '../reading';

const isSlashed = (reading: DateReading): reading is SlashedReading => reading.kind === 'slashed';

/** The order that the document's own figures decide: one above 12 can only be a day. */
export function decideOrder(
  option: DateOrder,
  candidates: readonly Candidate<DateReading>[],
): DateOrder {
  if (option !== 'auto') return option;
  for (const { reading } of candidates) {
    if (!isSlashed(reading)) continue;
    if (reading.first > 12 && reading.second <= 12) return 'dmy';
    if (reading.second > 12 && reading.first <= 12) return 'mdy';
  }
  return 'auto';
}

/** The day that figures mean in an order; nothing where they mean none, the year alone where the order is in doubt. */
export function readSlashed(
  { first, second, year }: SlashedReading,
  order: DateOrder,
): CalendarFields | undefined {
  const stated: CalendarFields = year < 0 ? { shortYear: -year } : { year };
  const dmy = { ...stated, day: first, month: second };
  const mdy = { ...stated, day: second, month: first };
  const asDmy = second >= 1 && second <= 12 && possibleDay(dmy);
  const asMdy = first >= 1 && first <= 12 && possibleDay(mdy);
  if (!asDmy && !asMdy) return undefined;
  if (asDmy && (!asMdy || first === second)) return dmy;
  if (asMdy && !asDmy) return mdy;
  if (order === 'auto') return stated;
  return order === 'dmy' ? dmy : mdy;
}
