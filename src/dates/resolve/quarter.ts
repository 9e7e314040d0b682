import type { CalendarFields } from '../reading';
import type { Base } from './base';
import type { Context } from './context';
import type { Point } from './index';
import { unitAround } from './shift';

/** *the 1988 period* is the quarter that the text reports on, in that year. */
export function sameQuarter({ year }: CalendarFields, { quarter }: Context): Point {
  const number = quarter?.quarter;
  const stated: CalendarFields = year === undefined ? {} : { year };
  return {
    fields: number === undefined ? stated : { ...stated, quarter: number },
    anchor: 'stated',
  };
}

/** *the quarter* is the one the text reports on; before it has named one, the last that is over. */
export function quarterInQuestion(base: Base, { quarter }: Context): Point {
  if (quarter) return { fields: quarter, anchor: 'context' };
  return { fields: unitAround(base.day, 'quarter', -1) ?? {}, anchor: base.anchor };
}
