import type { DateAnchor } from '../../records';
import type {
  CalendarFields,
  CalendarReading,
  CountedFrom,
  DateExpression,
  OffsetReading,
  TimeUnit,
  UnitReading,
} from '../reading';
import { type Base, baseOf } from './base';
import { boundsOf } from './bounds';
import { nearest, stepped } from './choose';
import type { Context, Direction } from './context';
import { dayFields, draftOf } from './fields';
import { quarterInQuestion, sameQuarter } from './quarter';
import { settle } from './settle';
import { grainOf, isCoarser, unitAround } from './shift';
import { widen } from './short-years';
import { inStory } from './story';

/** A place in the calendar, and what it was resolved against. */
export interface Point {
  readonly fields: CalendarFields;
  readonly anchor: DateAnchor;
}

/** Asked of the text only for what may lie on either side of the day: a name without a year. */
type AskDirection = () => Direction;

const ahead: AskDirection = () => 'future';

const unresolved = (fields: CalendarFields): Point => ({ fields, anchor: 'none' });

/** Where a point-like expression lies; nothing for lengths, sets and vague words. */
export function locate(
  expression: DateExpression,
  context: Context,
  direction: AskDirection,
): Point | undefined {
  const point = find(expression, context, direction);
  if (!point) return undefined;
  const fields = settle(point.fields);
  return { fields, anchor: fields.grain ? 'none' : point.anchor };
}

function find(
  expression: DateExpression,
  context: Context,
  direction: AskDirection,
): Point | undefined {
  switch (expression.kind) {
    case 'calendar':
      return calendar(expression, context, direction);
    case 'unit':
      return unit(expression, context);
    case 'offset':
      return offset(expression, context);
    case 'around': {
      const base = pointBase(expression.of, context, direction);
      const fields = base && unitAround(base.day, expression.unit, 0);
      return base && { fields: fields ?? { grain: expression.unit }, anchor: base.anchor };
    }
    case 'within': {
      const outer = locate(expression.of, context, direction);
      return outer && inside(expression.fields, outer);
    }
    default:
      return undefined;
  }
}

function calendar(
  { fields: stated, step, soonest, from, indefinite }: CalendarReading,
  context: Context,
  direction: AskDirection,
): Point {
  const fields = widen(draftOf(stated), context);
  if (indefinite || fields.grain) return unresolved(fields);
  if (fields.quarter === 0) return sameQuarter(fields, context);
  if (fields.year !== undefined || fields.decade !== undefined || fields.century !== undefined)
    return { fields, anchor: 'stated' };
  if (step !== undefined) {
    const base = baseOf(from ?? 'document', context);
    const needsDay = fields.weekday !== undefined && base?.anchor === 'context';
    if (needsDay && context.reachedDay === undefined) return unresolved(fields);
    const found =
      base &&
      (needsDay && step === 0
        ? nearest(fields, base.day, 'future')
        : stepped(fields, base.day, step, soonest));
    return found && base ? { fields: found, anchor: base.anchor } : unresolved(fields);
  }
  if (context.tellsOf(fields)) {
    const found = inStory(fields, context);
    return found ? { fields: found, anchor: 'context' } : unresolved(fields);
  }
  if (context.document === undefined) return unresolved(fields);
  const found = nearest(fields, context.document, direction());
  return found ? { fields: found, anchor: 'document' } : unresolved(fields);
}

/** *The day before* and *two weeks later* mean nothing before the text has named a date; *a year earlier* goes by the day of writing. */
const needsStory = (base: Base, from: CountedFrom, unit: TimeUnit, step: number): boolean =>
  from === 'context' && base.anchor === 'document' && (step > 0 || (step < 0 && unit === 'day'));

function unit({ unit: name, step, from, fields }: UnitReading, context: Context): Point {
  const base = baseOf(from, context);
  if (!base || needsStory(base, from, name, step)) return unresolved({ grain: name });
  if (name === 'quarter' && step === 0 && from === 'frame') return quarterInQuestion(base, context);
  if (base.fields && isCoarser(grainOf(base.fields), name) && context.reachedDay === undefined)
    return unresolved(unknownIn(base.fields, name));
  const found = unitAround(base.day, name, step);
  return found
    ? { fields: Object.assign(found, fields), anchor: base.anchor }
    : unresolved({ grain: name });
}

/** A day of a year that is known: only the year is. */
const unknownIn = ({ year }: CalendarFields, grain: TimeUnit): CalendarFields =>
  year === undefined ? { grain } : { year, grain };

const MONTHS: Partial<Record<UnitReading['unit'], number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** The point that *a week from Friday* is counted from. */
function pointBase(
  from: DateExpression,
  context: Context,
  direction: AskDirection,
): Base | undefined {
  const point = locate(from, context, direction);
  const range = point && boundsOf(point.fields);
  return range && { day: range.first, fields: point.fields, anchor: point.anchor };
}

function offset({ count, sign, from }: OffsetReading, context: Context): Point | undefined {
  const base = typeof from === 'string' ? baseOf(from, context) : pointBase(from, context, ahead);
  const { unit: name, value } = count;
  if (!base || value === undefined)
    return from === 'context' ? unresolved({ grain: name }) : undefined;
  const steps = sign * value;
  if (typeof from !== 'string' && name === 'week')
    return { fields: dayFields(base.day + 7 * steps), anchor: base.anchor };
  if (typeof from === 'string' && needsStory(base, from, name, steps))
    return unresolved({ grain: name });
  if (base.fields && isCoarser(grainOf(base.fields), name) && context.reachedDay === undefined)
    return unresolved(unknownIn(base.fields, name));
  if (
    name === 'year' &&
    context.quarter &&
    context.byQuarter &&
    Math.abs(value) === 1 &&
    !context.narrative
  ) {
    const { year, quarter } = context.quarter;
    return { fields: { year: (year ?? 0) + sign, quarter: quarter ?? 1 }, anchor: 'context' };
  }
  if (!Number.isInteger(steps)) {
    const months = MONTHS[name];
    if (months === undefined || !Number.isInteger(steps * months)) return undefined;
    const found = unitAround(base.day, 'month', steps * months);
    return found && { fields: found, anchor: base.anchor };
  }
  const years = name === 'decade' ? steps * 10 : undefined;
  const found = unitAround(base.day, years ? 'year' : name, years ?? steps);
  return found && { fields: found, anchor: base.anchor };
}

/** Fields inside a larger point: a month of a year, a time of a day. */
function inside(fields: CalendarFields, outer: Point): Point {
  if (fields.weekday !== undefined && outer.fields.week !== undefined) {
    const range = boundsOf(outer.fields);
    const day = range && unitAround(range.first, 'day', fields.weekday - 1);
    if (day) return { fields: day, anchor: outer.anchor };
  }
  return { fields: Object.assign(draftOf(outer.fields), fields), anchor: outer.anchor };
}
