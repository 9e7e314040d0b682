import { optional, word } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import { singularUnit, unitOf } from '../elements';
import { unitAway } from '../make';
import type { DateReading } from '../reading';

/** Only inside a larger expression, such as *the end of the year*; alone it needs more of a sign. */
export const theUnitAnywhere = defineRule<DateReading>({
  id: 'dates/the-unit-within',
  reads: 'the <unit>',
  pattern: [word('the'), optional(word('fiscal', 'calendar')), singularUnit],
  produce: ([, , u]) => unitAway(unitOf(u), 0, 'frame'),
  examples: { '2024': ['the end of the year'] },
});
