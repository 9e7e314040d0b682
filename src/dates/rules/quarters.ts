import { entryOf, entryValue, oneOf, optional, word, wordThat } from '../../rules/element';
import { defineRule, type Rule } from '../../rules/rule';
import { fullYear, hyphen, numberOf, the } from '../elements';
import type { DateReading } from '../reading';
import { quarterOrdinals } from '../vocabulary/quarters';

const fiscal = optional(word('fiscal', 'fiscal-'));
const number = entryOf(quarterOrdinals);

export const quarter = defineRule<DateReading>({
  id: 'dates/quarter',
  reads: '[the|its] [fiscal] <first … fourth> quarter [of|in] [<year>]',
  pattern: [
    optional(the),
    optional(fullYear),
    fiscal,
    optional(hyphen),
    number,
    optional(hyphen),
    word('quarter', 'quarters'),
    optional(word('of')),
    optional(fullYear),
  ],
  produce: ([article, before, adjective, joint, n, adjectival, , of, after]) => {
    if ((of && !after) || (joint && !adjective) || (before && !article)) return undefined;
    if (article && adjectival && !before) return undefined;
    const year = after ?? before;
    const value = entryValue(quarterOrdinals, n) ?? 1;
    return {
      kind: 'calendar',
      fields: {
        quarter: value,
        ...(year ? { year: numberOf(year) } : {}),
        ...(adjective ? { fiscal: true } : {}),
      },
    };
  },
  examples: {
    '2024-Q1': ['profit in the first quarter', 'first-quarter profit', 'the fiscal first quarter'],
    '1989-Q3': ['the third quarter of 1989', 'the 1989 third quarter'],
    nothing: ['a quarter of them', 'the quarterback'],
  },
});

export const quarterSymbol = defineRule<DateReading>({
  id: 'dates/q-quarter',
  reads: 'Q<1-4> [of] [<year>]',
  pattern: [
    wordThat('Q3', ({ text }) => /^Q[1-4]$/.test(text)),
    optional(word('of')),
    optional(fullYear),
  ],
  produce: ([q, of, y]) => {
    if (of && !y) return undefined;
    const value = Number(q?.text.slice(1));
    return {
      kind: 'calendar',
      fields: y ? { quarter: value, year: numberOf(y) } : { quarter: value },
    };
  },
  examples: { '2023-Q3': ['profit in Q3 2023', 'Q3 of 2023'], nothing: ['Q7'] },
});

export const half = defineRule<DateReading>({
  id: 'dates/half',
  reads: '[the] first|second half [of] [<year>]',
  pattern: [
    optional(the),
    word('first', 'second', 'last', 'latter'),
    optional(hyphen),
    word('half'),
    optional(oneOf(word('of'))),
    optional(fullYear),
  ],
  produce: ([, n, joint, , of, y]) => {
    if (!y && (of || !joint)) return undefined;
    const value = n?.lower === 'first' ? 1 : 2;
    return { kind: 'calendar', fields: y ? { half: value, year: numberOf(y) } : { half: value } };
  },
  examples: {
    '2008-H2': ['the second half of 2008', 'the latter half of 2008'],
    nothing: ['the second half of the match'],
  },
});

export const latestQuarter = defineRule<DateReading>({
  id: 'dates/the-latest-quarter',
  reads: 'the latest|most recent quarter|period',
  pattern: [the, oneOf(word('latest')), word('quarter', 'period')],
  produce: () => ({ kind: 'unit', unit: 'quarter', step: 0, from: 'frame' }),
  examples: {
    '2024-Q1': ['Profit fell in the first quarter. Sales in the latest quarter rose.'],
    nothing: ['the latest period piece of furniture is', 'the latest news'],
  },
});

export const yearsPeriod = defineRule<DateReading>({
  id: 'dates/the-year-period',
  reads: 'the <year> period|quarter',
  pattern: [the, fullYear, word('period', 'quarter')],
  produce: ([, y]) => ({ kind: 'calendar', fields: { year: numberOf(y), quarter: 0 } }),
  examples: {
    '2023-Q1': ['Profit fell in the first quarter from the 2023 period.'],
    nothing: ['the long period'],
  },
});

export const quarterRules: readonly Rule<DateReading>[] = [
  quarter,
  quarterSymbol,
  half,
  latestQuarter,
  yearsPeriod,
];
