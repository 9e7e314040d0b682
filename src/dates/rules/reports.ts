import { entryOf, entryValue, notFollowedBy, oneOf, optional, word } from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { hyphen, restOfPhrase, the, unitOf } from '../elements';
import { fieldsWithin, offsetBy, unitAway } from '../make';
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
    return joint || article ? offsetBy({ unit: 'year', value: 1 }, -1, 'frame') : undefined;
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
  produce: ([, , , , n]) =>
    fieldsWithin(
      { quarter: entryValue(quarterOrdinals, n) ?? 1 },
      unitAway('year', -1, 'document'),
    ),
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
  produce: ([u]) => unitAway(unitOf(u), 0, 'frame', 'END'),
  examples: { '2024 END': ["by year's end", 'at year-end'], nothing: ['a year ends'] },
});

/** What companies' reports say of the periods they compare. */
export const reportRules: readonly Rule<DateReading>[] = [unitAgo, yearAgoNamed, unitEnd];
