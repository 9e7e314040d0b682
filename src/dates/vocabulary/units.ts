import { vocabulary } from '../../lexicon/vocabulary';
import type { DayPart, Season, TimeUnit } from '../reading';

const words = <Value>(entries: readonly (readonly [Value, string])[]): Map<string, Value> =>
  new Map(
    entries.flatMap(([value, names]) =>
      names.split(' ').map((name): [string, Value] => [name, value]),
    ),
  );

/** Units in the singular: *last week*, *a two-year plan*. */
export const unitSingular = vocabulary<TimeUnit>(
  'time-unit',
  words([
    ['minute', 'minute'],
    ['hour', 'hour'],
    ['day', 'day'],
    ['week', 'week'],
    ['fortnight', 'fortnight'],
    ['month', 'month'],
    ['quarter', 'quarter'],
    ['year', 'year'],
    ['decade', 'decade'],
    ['century', 'century'],
    ['millennium', 'millennium'],
    ['weekend', 'weekend'],
  ]),
);

/** Units in the plural. */
export const unitPlural = vocabulary<TimeUnit>(
  'time-units',
  words([
    ['second', 'seconds secs'],
    ['minute', 'minutes mins'],
    ['hour', 'hours hrs'],
    ['day', 'days'],
    ['week', 'weeks'],
    ['fortnight', 'fortnights'],
    ['month', 'months'],
    ['quarter', 'quarters'],
    ['year', 'years yrs'],
    ['decade', 'decades'],
    ['century', 'centuries'],
    ['millennium', 'millennia millenniums'],
    ['weekend', 'weekends'],
  ]),
);

export const seasons = vocabulary<Season>(
  'season',
  words([
    ['SP', 'spring springtime'],
    ['SU', 'summer summertime'],
    ['FA', 'autumn fall'],
    ['WI', 'winter wintertime'],
  ]),
);

export const dayParts = vocabulary<DayPart>(
  'part-of-day',
  words([
    ['MO', 'morning mornings dawn daybreak sunrise'],
    ['MI', 'midday'],
    ['AF', 'afternoon afternoons'],
    ['EV', 'evening evenings dusk sunset'],
    ['NI', 'night nights nightfall overnight'],
    ['DT', 'daytime'],
  ]),
);
