import type { DayNumber } from '../../calendar/days';
import type { DateAnchor } from '../../records';
import type { CalendarFields, CountedFrom } from '../reading';
import { boundsOf } from './bounds';
import type { Context } from './context';

/** The point that an expression is counted from. */
export interface Base {
  readonly day: DayNumber;
  readonly fields: CalendarFields | undefined;
  readonly anchor: DateAnchor;
}

/** The day of writing. */
const written = ({ document }: Context): Base | undefined =>
  document === undefined ? undefined : { day: document, fields: undefined, anchor: 'document' };

/** The date the story has reached. */
function story({ reached, reachedDay }: Context): Base | undefined {
  const range = reached && boundsOf(reached);
  return range && { day: reachedDay ?? range.first, fields: reached, anchor: 'context' };
}

/** The point that a word counts from in this text. */
export function baseOf(from: CountedFrom, context: Context): Base | undefined {
  const { narrative } = context;
  switch (from) {
    case 'speech':
      return narrative ? undefined : written(context);
    case 'document':
      return narrative ? story(context) : written(context);
    case 'frame':
      if (narrative) return story(context);
      return written(context) ?? (context.isNear ? story(context) : undefined);
    default:
      return story(context) ?? (narrative ? undefined : written(context));
  }
}
