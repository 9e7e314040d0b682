import { type CivilDay, dayNumber, isDay, isoDay, weekday } from '../calendar/days';
import type { DateOrder, DocumentInfo } from '../records';
import {
  type HeaderDate,
  headerDates,
  namedMonths,
  namedWeekdays,
  type WeekdayCount,
} from './header-dates';
import type { Line } from './lines';

/** The day an article speaks from. */
export interface DocumentDate {
  /** `YYYY-MM-DD`. */
  date?: string;
  source: DocumentInfo['dateSource'];
  /** The order of day and month that the date's own line was read in, where that was in question. */
  order?: 'dmy' | 'mdy';
}

/** The document date: the caller's, else what the head of the text states, else none. */
export function findDocumentDate(
  text: string,
  lines: readonly Line[],
  order: DateOrder,
  referenceDate?: string,
): DocumentDate {
  if (referenceDate !== undefined) return { date: referenceDate, source: 'option' };
  let best: { date: DocumentDate; rank: number } | undefined;
  for (const header of headerDates(lines)) {
    const date = dateOf(header, order, text);
    if (date && (!best || header.rank > best.rank)) best = { date, rank: header.rank };
  }
  return best?.date ?? { source: 'none' };
}

/** A weekday that stands beside a date and does not fit it puts the date in doubt. */
const fits = (day: CivilDay, beside: number | undefined): boolean =>
  isDay(day) && (beside === undefined || weekday(dayNumber(day)) === beside);

function dateOf(header: HeaderDate, order: DateOrder, text: string): DocumentDate | undefined {
  const [first, ...others] = header.readings.filter(({ day }) => fits(day, header.weekday));
  if (!first) return undefined;
  const only = others.length === 0 || isoDay(first.day) === isoDay((others[0] as typeof first).day);
  const chosen = only ? first : decide([first, ...others], order, text);
  if (!chosen) return undefined;
  const inQuestion = header.readings.length > 1 && chosen.order ? { order: chosen.order } : {};
  return { date: isoDay(chosen.day), source: 'text', ...inQuestion };
}

type Reading = HeaderDate['readings'][number];

/**
 * Between day first and month first: the option, else what else the text says. A month named with
 * its year near the head counts most, then how often the text names the weekday of either reading.
 */
function decide(readings: readonly Reading[], order: DateOrder, text: string): Reading | undefined {
  if (order !== 'auto') return readings.find((reading) => reading.order === order);
  const months = namedMonths(text);
  const weekdays = namedWeekdays(text);
  const scored = readings.map((reading) => ({
    reading,
    score: support(reading.day, months, weekdays),
  }));
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.reading : undefined;
}

function support(day: CivilDay, months: ReadonlySet<string>, weekdays: WeekdayCount): number {
  const named = months.has(isoDay(day).slice(0, 7)) ? 100 : 0;
  return named + (weekdays.get(weekday(dayNumber(day))) ?? 0);
}
