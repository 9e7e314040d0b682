import { addMonths, civilDay, type DayNumber } from '../../calendar/days';
import { isoWeek } from '../../calendar/weeks';
import type { CalendarFields, TimeUnit } from '../reading';
import { type Draft, draftOf } from './fields';

/** The unit that holds a day, some steps on: a day and *week*, -1 give the week before. */
export function unitAround(day: DayNumber, unit: TimeUnit, step: number): Draft | undefined {
  const around = fieldsAround(day, unit, step);
  return around && draftOf(around);
}

function fieldsAround(day: DayNumber, unit: TimeUnit, step: number): CalendarFields | undefined {
  const date = civilDay(day);
  switch (unit) {
    case 'day':
      return civilDay(day + step);
    case 'week':
      return isoWeek(day + 7 * step);
    case 'fortnight':
      return isoWeek(day + 14 * step);
    case 'weekend':
      return { ...isoWeek(day + 7 * step), weekend: true };
    case 'month': {
      const { year, month } = addMonths(date, step);
      return { year, month };
    }
    case 'quarter': {
      const index = date.year * 4 + Math.floor((date.month - 1) / 3) + step;
      return { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
    }
    case 'half': {
      const index = date.year * 2 + (date.month > 6 ? 1 : 0) + step;
      return { year: Math.floor(index / 2), half: (((index % 2) + 2) % 2) + 1 };
    }
    case 'year':
      return { year: date.year + step };
    case 'decade':
      return { decade: Math.floor(date.year / 10) + step };
    case 'century':
      return { century: Math.floor(date.year / 100) + step };
    default:
      return undefined;
  }
}

const COARSENESS: readonly TimeUnit[] = [
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** The smallest unit that fields name. */
export function grainOf(fields: CalendarFields): TimeUnit {
  if (fields.day !== undefined || fields.holiday) return 'day';
  if (fields.week !== undefined) return 'week';
  if (fields.month !== undefined) return 'month';
  if (fields.quarter !== undefined) return 'quarter';
  if (fields.season) return 'season';
  if (fields.half !== undefined) return 'half';
  if (fields.year !== undefined) return 'year';
  return fields.decade === undefined ? 'century' : 'decade';
}

/** Does the first unit hold the second in it? */
export const isCoarser = (a: TimeUnit, b: TimeUnit): boolean =>
  COARSENESS.indexOf(a) > COARSENESS.indexOf(b);
