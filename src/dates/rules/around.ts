import { entryOf, entryValue, followedBy, optional, sequence, word } from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { dayOfMonth, numberOf, the } from '../elements';
import { calendar } from '../make';
import type { DateReading } from '../reading';
import { dayParts } from '../vocabulary/units';
import { lastDay, until } from './ranges';
import { day } from './times';

export const weekOf = defineRule<DateReading>({
  id: 'dates/week-of-day',
  reads: 'the week|weekend of <day>[-<day>]',
  pattern: [
    optional(the),
    word('week', 'weekend'),
    word('of', 'beginning', 'starting'),
    day.element,
    optional(sequence(until, dayOfMonth)),
  ],
  produce: ([, u, , d]) => {
    const of = day.read(d);
    const unit = u?.lower === 'weekend' ? 'weekend' : 'week';
    return of?.kind === 'calendar' ? { kind: 'around', unit, of } : undefined;
  },
  examples: {
    '2024-W28': ['The fair runs the week of July 8.'],
    '2024-W24-WE': ['It is on the weekend of June 15-16.'],
    nothing: ['a week of rain'],
  },
});

export const nightOfRange = defineRule<DateReading>({
  id: 'dates/night-of-days',
  reads: 'the night of ‹<day>›-<day> <month>',
  pattern: [optional(the), entryOf(dayParts), word('of'), dayOfMonth, followedBy(lastDay)],
  produce: ([, p, , d]) => {
    const part = entryValue(dayParts, p);
    return part && calendar({ day: numberOf(d), part });
  },
  examples: {
    '2024-03-03TNI': ['It burned on the night of 3-4 March.'],
    nothing: ['the night of 3 men'],
  },
});

/** Units and parts of days around the days that name them. */
export const aroundRules: readonly Rule<DateReading>[] = [weekOf, nightOfRange];
