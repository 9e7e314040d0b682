import { civilDay, type DayNumber, dayNumber, weekday } from './days';

/** A week of ISO 8601: Monday to Sunday, in the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The Monday of a day's week. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekday(day) + 1;

export function isoWeek(day: DayNumber): IsoWeek {
  const thursday = mondayOf(day) + 3;
  const { year } = civilDay(thursday);
  const first = dayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

/** The Monday on which a week begins. */
export const startOfWeek = ({ year, week }: IsoWeek): DayNumber =>
  mondayOf(dayNumber({ year, month: 1, day: 4 })) + 7 * (week - 1);
