import { civilDay, type DayNumber, dayNumber, parseIsoDay } from '../../calendar/days';
import type { CalendarFields } from '../reading';
import { boundsOf } from './bounds';
import { grainOf } from './shift';

/** Before the anchor, after it, or unsaid. */
export type Direction = 'past' | 'future' | 'unsaid';

/** Years a story moves by without more ado. */
const NEAR_BEHIND = 12;
const NEAR_AHEAD = 15;
/** Years within which one far year confirms another. */
const CONFIRMS = 3;

/** Years before the day of writing at which a date is history. */
const FAR = 10;

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
  private longerIn = -2;

  private aside: number | undefined;

  constructor(
    date: string | undefined,
    /** The text tells a story in dates of its own. */
    readonly narrative: boolean,
  ) {
    this.document = date === undefined ? undefined : dayNumber(parseIsoDay(date));
  }

  /**
   * A year behind the story or far from it (*as in 1812*) is an aside, unless it opens a sentence
   * (*In 1951,*) or the next such year lies by it: then the story has moved there.
   */
  private isAside({ year, month }: CalendarFields, opens: boolean): boolean {
    const from = this.reached?.year;
    if (year === undefined || from === undefined) return false;
    const step = year - from;
    const near = step >= (month === undefined && !opens ? 0 : -NEAR_BEHIND) && step <= NEAR_AHEAD;
    const confirmed = this.aside !== undefined && Math.abs(this.aside - year) <= CONFIRMS;
    this.aside = near ? undefined : year;
    return !near && !confirmed;
  }

  /** The sentence that is being read. */
  sentence = 0;
  private reachedIn = -1;

  /** Is the date that the text has reached one of this sentence, or of the one before? */
  get isNear(): boolean {
    return this.sentence - this.reachedIn <= 1;
  }

  /**
   * Does a date go by the one before it? In a story every date does; news that has just spoken of
   * a far year (*In 1941 …*) goes on in it: *in May*, and so does news whose own day is not known.
   */
  tellsOf({ weekday, day, month, holiday }: CalendarFields): boolean {
    if (this.narrative) return true;
    const year = this.reached?.year;
    if (year === undefined || !this.isNear) return false;
    if (this.document === undefined) return true;
    if ((month === undefined && !holiday) || (weekday !== undefined && day === undefined))
      return false;
    return civilDay(this.document).year - year >= FAR;
  }

  /**
   * The text names a quarter: *the quarter* and *a year earlier* go by it from here on, if it is
   * over: nobody reports figures of one to come.
   */
  reachQuarter(fields: CalendarFields): void {
    const range = boundsOf(fields);
    if (!fields.quarter || !range || (this.document ?? range.last) < range.last) return;
    this.longerIn = -2;
    const place = ({ year = 0, quarter = 0 }: CalendarFields): number => 4 * year + quarter;
    if (!this.quarter || place(this.quarter) <= place(fields)) this.quarter = fields;
  }

  /** *For the nine months*: the figures at hand are of longer than a quarter. */
  reachMonths(): void {
    this.longerIn = this.sentence;
  }

  /** Are the figures at hand a quarter's? */
  get byQuarter(): boolean {
    return this.quarter !== undefined && this.sentence - this.longerIn > 1;
  }

  /** A date that stands in the text has been resolved: the story is there now. */
  reach(fields: CalendarFields, opens: boolean): void {
    const range = boundsOf(fields);
    if (!range || fields.year === undefined || this.isAside(fields, opens)) return;
    this.reached = fields;
    this.reachedIn = this.sentence;
    if (grainOf(fields) === 'day') this.reachedDay = range.first;
    else if (
      this.reachedDay !== undefined &&
      (this.reachedDay < range.first || this.reachedDay > range.last)
    )
      this.reachedDay = undefined;
  }
}
