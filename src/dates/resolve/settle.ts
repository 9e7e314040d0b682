import type { CalendarFields } from '../reading';
import { boundsOf } from './bounds';
import { dayFields, draftOf, onDay } from './fields';

/** A feast of a known year is a day, if it can be reckoned; of an unknown one at best a day of the year. */
export function settle(fields: CalendarFields): CalendarFields {
  if (fields.nth !== undefined) return nthFields(fields);
  const { holiday, year } = fields;
  if (!holiday) return fields;
  const on = year === undefined ? undefined : holiday.in(year);
  if (on !== undefined) return onDay(fields, on);
  const stated = { ...draftOf(fields), holiday: undefined };
  return holiday.fixed
    ? { ...stated, ...holiday.fixed }
    : { ...stated, grain: holiday.isMonth ? 'month' : 'day' };
}

/** A day that is counted is known when its period is. */
function nthFields(fields: CalendarFields): CalendarFields {
  const range = boundsOf(fields);
  return range ? dayFields(range.first) : { ...draftOf(fields), nth: undefined, grain: 'day' };
}
