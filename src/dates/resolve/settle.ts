import type { CalendarFields } from '../reading';
import { boundsOf, dayFields } from './bounds';

/** A feast of a known year is a day, if it can be reckoned; of an unknown one at best a day of the year. */
export function settle(fields: CalendarFields): CalendarFields {
  const { holiday, year, ...rest } = fields;
  if (fields.nth !== undefined) return nthFields(fields);
  if (!holiday) return fields;
  const on = year === undefined ? undefined : holiday.in(year);
  if (on !== undefined) return { ...fields, ...dayFields(on) };
  const stated = year === undefined ? rest : { ...rest, year };
  return holiday.fixed
    ? { ...stated, ...holiday.fixed }
    : { ...stated, grain: holiday.isMonth ? 'month' : 'day' };
}

/** A day that is counted is known when its period is. */
function nthFields(fields: CalendarFields): CalendarFields {
  const range = boundsOf(fields);
  const { nth: _, ...rest } = fields;
  return range ? dayFields(range.first) : { ...rest, grain: 'day' };
}
