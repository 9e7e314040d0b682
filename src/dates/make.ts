import type { DateModifier } from '../records';
import type {
  CalendarFields,
  CalendarReading,
  CountedFrom,
  DateExpression,
  DurationReading,
  Modified,
  OffsetReading,
  SetReading,
  TimeUnit,
  UnitCount,
  UnitReading,
  VagueReading,
  WithinReading,
} from './reading';

/*
 * The readings of the rules are made here, all of one kind with the same fields in one order: the
 * engine reads objects of few layouts fast.
 */

/** What *last*, *this* and *next* say of a name. */
type Stepping = Pick<CalendarReading, 'step' | 'from' | 'soonest'>;

const NO_STEP: Stepping = { step: undefined, from: undefined, soonest: undefined };

/** *last Friday*: a name in the calendar, some steps from the anchor. */
export const stepped = (
  fields: CalendarFields,
  { step, from, soonest }: Stepping,
  mod?: DateModifier,
): Modified<CalendarReading> => ({
  kind: 'calendar',
  fields,
  step,
  from,
  soonest,
  indefinite: undefined,
  mod,
});

/** *May 5*, *1998*. */
export const calendar = (fields: CalendarFields, mod?: DateModifier): Modified<CalendarReading> =>
  stepped(fields, NO_STEP, mod);

/** *last week*: a unit some steps from the anchor. */
export const unitAway = (
  unit: TimeUnit,
  step: number,
  from: CountedFrom,
  mod?: DateModifier,
): Modified<UnitReading> => ({ kind: 'unit', unit, step, from, fields: undefined, mod });

/** *two days ago*. */
export const offsetBy = (
  count: UnitCount,
  sign: -1 | 1,
  from: CountedFrom | DateExpression,
  mod?: DateModifier,
): Modified<OffsetReading> => ({ kind: 'offset', count, sign, from, mod });

/** *July last year*. */
export const fieldsWithin = (
  fields: CalendarFields,
  of: DateExpression,
  mod?: DateModifier,
): Modified<WithinReading> => ({ kind: 'within', fields, of, mod });

/** *two and a half years*. */
export const lasting = (
  counts: readonly UnitCount[],
  mod?: DateModifier,
): Modified<DurationReading> => ({ kind: 'duration', counts, mod });

/** *weekly*. */
export const comingAgain = (every: SetReading['every']): Modified<SetReading> => ({
  kind: 'set',
  every,
  mod: undefined,
});

/** *recently*. */
export const roughly = (ref: VagueReading['ref']): Modified<VagueReading> => ({
  kind: 'vague',
  ref,
  mod: undefined,
});
