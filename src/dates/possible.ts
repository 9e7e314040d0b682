import { daysInMonth } from '../calendar/days';
import type { CalendarFields } from './reading';

/** Can the day exist? *30 February* cannot; *29 February* can, in some year. */
export function possibleDay({ year, month, day }: CalendarFields): boolean {
  if (month === undefined || day === undefined) return true;
  return day >= 1 && day <= daysInMonth(year ?? 2000, month);
}
