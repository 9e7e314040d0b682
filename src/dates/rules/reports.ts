import { entryOf, entryValue, notFollowedBy, oneOf, optional, word } from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { hyphen, restOfPhrase, the, unitOf } from '../elements';
import type { DateReading } from '../reading';
import { quarterOrdinals } from '../vocabulary/quarters';

export const unitAgo = defineRule<DateReading>({
  id: 'dates/year-ago',
  reads: 'year-earlier|year-ago, the year-ago <quarter|period>',
  pattern: [
    optional(the),
    word('year'),
    optional(hyphen),
    word('earlier', 'ago'),
    optional(word('quarter', 'period', 'month', 'half')),
  ],
  produce: ([article, , joint, , unit]) => {
    if (article && !unit) return undefined;
    return joint || article
      ? { kind: 'offset', count: { unit: 'year', value: 1 }, sign: -1, from: 'frame' }
      : undefined;
  },
  examples: {
    '2023': ['from year-earlier profit', 'the year-ago period'],
    nothing: ['one year ago'],
  },
});

export const yearAgoNamed = defineRule<DateReading>({
  id: 'dates/year-ago-quarter',
  reads: 'the year-ago <first … fourth> quarter',
  pattern: [
    the,
    word('year'),
    hyphen,
    word('earlier', 'ago'),
    entryOf(quarterOrdinals),
    word('quarter'),
  ],
  produce: ([, , , , n]) => ({
    kind: 'within',
    fields: { quarter: entryValue(quarterOrdinals, n) ?? 1 },
    of: { kind: 'unit', unit: 'year', step: -1, from: 'document' },
  }),
  examples: { '2023-Q3': ['the year-ago third quarter'], nothing: ['the year-ago figure'] },
});

export const unitEnd = defineRule<DateReading>({
  id: 'dates/year-end',
  reads: "year-end, year's end, month's end",
  pattern: [
    oneOf(word('year', 'month', 'week', 'quarter')),
    optional(oneOf(word('-'), word("'s", '’s'))),
    word('end'),
    notFollowedBy(restOfPhrase),
  ],
  produce: ([u]) => ({ kind: 'unit', unit: unitOf(u), step: 0, from: 'frame', mod: 'END' }),
  examples: { '2024 END': ["by year's end", 'at year-end'], nothing: ['a year ends'] },
});

/** What companies' reports say of the periods they compare. */
export const reportRules: readonly Rule<DateReading>[] = [unitAgo, yearAgoNamed, unitEnd];
