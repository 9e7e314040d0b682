import { civilDay, type DayNumber } from '../../calendar/days';
import type { CalendarFields } from '../reading';

/** Fields that are being filled in. */
export type Draft = { -readonly [Name in keyof CalendarFields]: CalendarFields[Name] };

/** A copy of fields to work on. All copies have one layout, whatever the text has said. */
export const draftOf = (fields: CalendarFields): Draft => ({
  year: fields.year,
  shortYear: fields.shortYear,
  decade: fields.decade,
  shortDecade: fields.shortDecade,
  century: fields.century,
  beforeChrist: fields.beforeChrist,
  week: fields.week,
  weekend: fields.weekend,
  half: fields.half,
  quarter: fields.quarter,
  season: fields.season,
  month: fields.month,
  day: fields.day,
  weekday: fields.weekday,
  nth: fields.nth,
  holiday: fields.holiday,
  part: fields.part,
  time: fields.time,
  grain: fields.grain,
  fiscal: fields.fiscal,
});

/** The fields on a day. */
export function onDay(fields: CalendarFields, number: DayNumber): Draft {
  const draft = draftOf(fields);
  ({ year: draft.year, month: draft.month, day: draft.day } = civilDay(number));
  return draft;
}

/** The fields in a year. */
export function inYear(fields: CalendarFields, year: number): Draft {
  const draft = draftOf(fields);
  draft.year = year;
  return draft;
}

/** Fields of a day. */
export const dayFields = (number: DayNumber): Draft => draftOf(civilDay(number));
