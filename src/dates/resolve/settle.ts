import type { CalendarFields } from '../reading';
import { dayFields } from './bounds';

/** A feast of a known year is a day, if it can be reckoned; of an unknown one at best a day of the year. */
export function settle(fields: CalendarFields): CalendarFields {
  const { holiday, year, ...rest } = fields;
  if (!holiday) return fields;
  const on = year === undefined ? undefined : holiday.in(year);
  if (on !== undefined) return { ...fields, ...dayFields(on) };
  const stated = year === undefined ? rest : { ...rest, year };
  return holiday.fixed
    ? { ...stated, ...holiday.fixed }
    : { ...stated, grain: holiday.isMonth ? 'month' : 'day' };
}
