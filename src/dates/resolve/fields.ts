import { civilDay, type DayNumber } from '../../calendar/days';
import type { CalendarFields } from '../reading';

/** Fields that are being filled in. */
export type Draft = { -readonly [Name in keyof CalendarFields]: CalendarFields[Name] };

/** Fields of which nothing is said yet. */
const blank = (): Draft => ({
  year: undefined,
  shortYear: undefined,
  decade: undefined,
  shortDecade: undefined,
  century: undefined,
  beforeChrist: undefined,
  week: undefined,
  weekend: undefined,
  half: undefined,
  quarter: undefined,
  season: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  nth: undefined,
  holiday: undefined,
  part: undefined,
  time: undefined,
  grain: undefined,
  fiscal: undefined,
});

/** A copy of fields to work on. All copies have one layout, whatever the text has said. */
export const draftOf = (fields: CalendarFields): Draft => Object.assign(blank(), fields);

/** The fields on a day. */
export function onDay(fields: CalendarFields, number: DayNumber): Draft {
  const draft = draftOf(fields);
  ({ year: draft.year, month: draft.month, day: draft.day } = civilDay(number));
  return draft;
}

/** Fields of a day. */
export const dayFields = (number: DayNumber): Draft => draftOf(civilDay(number));
