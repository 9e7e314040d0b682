import type { DayNumber } from '../../calendar/days';
import { civilDay } from '../../calendar/days';
import type { CalendarFields } from '../reading';
import { boundsOf, SEASON_MONTHS } from './bounds';
import { nearest } from './choose';
import type { Context } from './context';
import type { Draft } from './fields';

/** How far back a month may lie from the one before it in the story without a new year having begun. */
const STEP_BACK = 7;

/** A movable feast is in about the same month every year. */
const ANY_YEAR = 2001;

const monthOf = ({ month, season, quarter, half, holiday }: CalendarFields): number | undefined => {
  if (month !== undefined) return month;
  if (season) return SEASON_MONTHS[season][0];
  if (quarter) return 3 * quarter - 2;
  if (half !== undefined) return 6 * half - 5;
  const on = holiday?.in(ANY_YEAR);
  return on === undefined ? undefined : civilDay(on).month;
};

/** The year in which a story that has reached a date comes to a month: its own, or the next when the year has turned. */
function storyYear(fields: CalendarFields, reached: CalendarFields): number | undefined {
  const { year } = reached;
  const [from, to] = [monthOf(reached), monthOf(fields)];
  if (year === undefined || from === undefined || to === undefined) return year;
  return from - to >= STEP_BACK ? year + 1 : year;
}

/** Fields without a year, filled in by the date a story has reached. */
export function inStory(fields: Draft, context: Context): CalendarFields | undefined {
  const { reached } = context;
  if (!reached) return undefined;
  const start: DayNumber | undefined = context.reachedDay ?? boundsOf(reached)?.first;
  if (start === undefined) return undefined;
  if (fields.weekday !== undefined && fields.month === undefined)
    return context.reachedDay === undefined ? undefined : nearest(fields, start, 'future');
  if (fields.day !== undefined && fields.month === undefined) {
    if (reached.month === undefined) return undefined;
    fields.year = reached.year;
    fields.month = reached.month;
    return fields;
  }
  const year = storyYear(fields, reached);
  if (year === undefined) return undefined;
  fields.year = year;
  return fields;
}
