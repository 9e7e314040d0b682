import type { DateModifier } from '../records';
import type { Holiday } from './vocabulary/holidays';

/** Part of a day, as TIMEX3 writes it. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Season, as TIMEX3 writes it. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** The units that time is counted and named in. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** What is known of a place in the calendar. What the text leaves out is absent until it is anchored. */
export interface CalendarFields {
  /** Astronomical: 0 is 1 BC. */
  readonly year?: number | undefined;
  /** The last two digits of a year: `'99`. */
  readonly shortYear?: number | undefined;
  /** Years divided by ten: 199 is the 1990s. */
  readonly decade?: number | undefined;
  /** Last digit pair of a decade whose century is left out: `the '90s` is 9. */
  readonly shortDecade?: number | undefined;
  /** Years divided by a hundred: 19 is the 20th century. */
  readonly century?: number | undefined;
  readonly beforeChrist?: boolean | undefined;
  /** ISO week of `year`. */
  readonly week?: number | undefined;
  readonly weekend?: boolean | undefined;
  readonly half?: number | undefined;
  readonly quarter?: number | undefined;
  readonly season?: Season | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Monday is 1. */
  readonly weekday?: number | undefined;
  /** The nth such weekday of the month, or without a weekday the nth day of the period; -1 is the last. */
  readonly nth?: number | undefined;
  readonly holiday?: Holiday | undefined;
  readonly part?: DayPart | undefined;
  readonly time?: ClockTime | undefined;
  /** The unit that is meant, where even its place is not known: *a later day*. */
  readonly grain?: TimeUnit | undefined;
  /** The year is a financial one, whose borders differ from company to company. */
  readonly fiscal?: boolean | undefined;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Offset from UTC as TIMEX3 appends it: `Z`, `-04`. */
  readonly zone?: string;
}

/**
 * The point that an expression is counted from: the day of speaking (*today*), the day of writing,
 * which a story takes for its own (*next year*), the date the story has reached (*the next year*), or
 * whichever of them frames the text: *the year* is this one in news.
 */
export type CountedFrom = 'speech' | 'document' | 'context' | 'frame';

/** A count that may be unknown: `several`. */
export interface Count {
  readonly value?: number;
}

export interface UnitCount extends Count {
  readonly unit: TimeUnit;
}

/** *May 5*, *Friday*, *1998*: fields of the calendar; `step` for *last Friday* (-1), *this May* (0), *next spring* (1). */
export interface CalendarReading {
  readonly kind: 'calendar';
  readonly fields: CalendarFields;
  readonly step?: -1 | 0 | 1 | undefined;
  /** *this coming Friday* is the first one; *next Friday* is the one of next week. */
  readonly soonest?: boolean | undefined;
  readonly from?: CountedFrom | undefined;
  /** *on a Tuesday*: whichever it was. */
  readonly indefinite?: boolean | undefined;
}

/** *last week*, *today*, *the following year*: a unit some steps from the anchor. */
export interface UnitReading {
  readonly kind: 'unit';
  readonly unit: TimeUnit;
  readonly step: number;
  readonly from: CountedFrom;
  readonly fields?: CalendarFields | undefined;
}

/** *two days ago*, *a year later*, *a week after March 3*. */
export interface OffsetReading {
  readonly kind: 'offset';
  readonly count: UnitCount;
  readonly sign: -1 | 1;
  readonly from: CountedFrom | DateExpression;
}

/** *the week of July 8*: the unit that holds a point. */
export interface AroundReading {
  readonly kind: 'around';
  readonly unit: TimeUnit;
  readonly of: DateExpression;
}

/** *July last year*, *the morning of April 19*, *10 p.m. Wednesday*. */
export interface WithinReading {
  readonly kind: 'within';
  readonly fields: CalendarFields;
  readonly of: DateExpression;
}

/** *two and a half years*, *recent months*. */
export interface DurationReading {
  readonly kind: 'duration';
  readonly counts: readonly UnitCount[];
}

/** *weekly*, *every Friday*: a period, or calendar fields that come again. */
export interface SetReading {
  readonly kind: 'set';
  readonly every: UnitCount | CalendarFields;
}

/** *now*, *recently*, *soon*. */
export interface VagueReading {
  readonly kind: 'vague';
  readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** *3/7/2024*: a day whose order the document decides. */
export interface SlashedReading {
  readonly kind: 'slashed';
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

export type DateExpression =
  | CalendarReading
  | UnitReading
  | OffsetReading
  | AroundReading
  | WithinReading
  | DurationReading
  | SetReading
  | VagueReading
  | SlashedReading;

/** A reading with what the text says of its edges: *early in*, *about*. */
export type Modified<Reading> = Reading & { readonly mod?: DateModifier | undefined };

/** What a rule of this room says about a stretch of text, before it is anchored. */
export type DateReading = Modified<DateExpression>;
