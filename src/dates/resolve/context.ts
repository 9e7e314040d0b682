import { type DayNumber, dayNumber, parseIsoDay } from '../../calendar/days';
import type { CalendarFields } from '../reading';
import { boundsOf } from './bounds';
import { grainOf } from './shift';

/** Before the anchor, after it, or unsaid. */
export type Direction = 'past' | 'future' | 'unsaid';

/** What dates are counted from while a text is read from its head to its end. */
export class Context {
  /** The day of writing. */
  readonly document: DayNumber | undefined;
  /** The last date the story has reached. */
  reached: CalendarFields | undefined;
  /** The last day it has reached; a month or a year since does not take it away. */
  reachedDay: DayNumber | undefined;
  /** The last quarter the story speaks of, with the sentence it stood in. */
  quarter: CalendarFields | undefined;

  constructor(
    date: string | undefined,
    /** The text tells a story in dates of its own. */
    readonly narrative: boolean,
  ) {
    this.document = date === undefined ? undefined : dayNumber(parseIsoDay(date));
  }

  /** The text names a quarter: *the quarter* and *a year earlier* go by it from here on. */
  reachQuarter(fields: CalendarFields): void {
    if (fields.quarter && (this.quarter?.year ?? 0) <= (fields.year ?? 0)) this.quarter = fields;
  }

  /** A date that stands in the text has been resolved: the story is there now. */
  reach(fields: CalendarFields): void {
    const range = boundsOf(fields);
    if (!range || fields.year === undefined) return;
    this.reached = fields;
    if (grainOf(fields) === 'day') this.reachedDay = range.first;
    else if (
      this.reachedDay !== undefined &&
      (this.reachedDay < range.first || this.reachedDay > range.last)
    )
      this.reachedDay = undefined;
  }
}
