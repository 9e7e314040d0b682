import { entryOf, entryValue, oneOf, optional, word, wordThat } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Rule } from '../../rules/rule';
import { fullYear, hyphen, numberOf, ofYear, ofYearOf, the } from '../elements';
import { calendar, unitAway } from '../make';
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
    optional(ofYear),
  ],
  produce: ([article, before, adjective, joint, n, adjectival, , after]) => {
    if ((joint && !adjective) || (before && !article)) return undefined;
    if (article && adjectival && !before) return undefined;
    const value = entryValue(quarterOrdinals, n) ?? 1;
    return calendar({
      quarter: value,
      ...(before ? { year: numberOf(before) } : ofYearOf(after)),
      ...(adjective ? { fiscal: true } : {}),
    });
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
  pattern: [wordThat('Q3', ({ text }) => /^Q[1-4]$/.test(text)), optional(ofYear)],
  produce: ([q, y]) => calendar({ quarter: Number(q?.text.slice(1)), ...ofYearOf(y) }),
  examples: { '2023-Q3': ['profit in Q3 2023', 'Q3 of 2023'], nothing: ['Q7'] },
});

/** *of next year* follows: the half of a year, not of a match. */
function isOfYear(piece: Piece | undefined): boolean {
  const following = piece?.document.tokens
    .slice(piece.to, piece.to + 3)
    .map(({ word: { lower } }) => lower);
  return /^of (?:this|next|last|the) year$/.test(following?.join(' ') ?? '');
}

/** *first-half profit*, but *a second-half goal*. */
const isReported = (piece: Piece | undefined): boolean =>
  /^(?:net|pretax|pre|operating|profits?|earnings|results?|sales|revenues?|loss(?:es)?|income|figures|growth|gains?|gdp|output|exports|imports|turnover|dividends?)$/.test(
    piece?.document.tokens[piece.to]?.word.lower ?? '',
  );

export const half = defineRule<DateReading>({
  id: 'dates/half',
  reads: '[the] first|second half [of] [<year>]',
  pattern: [
    optional(the),
    word('first', 'second', 'last', 'latter'),
    optional(hyphen),
    word('half'),
    optional(ofYear),
  ],
  produce: ([, n, joint, word, y]) =>
    y || (joint && isReported(word)) || isOfYear(word)
      ? calendar({ half: n?.lower === 'first' ? 1 : 2, ...ofYearOf(y) })
      : undefined,
  examples: {
    '2008-H2': ['the second half of 2008', 'the latter half of 2008'],
    '2024-H1': ['First-half profit rose.'],
    nothing: ['the second half of the match', 'a second-half goal'],
  },
});

export const latestQuarter = defineRule<DateReading>({
  id: 'dates/the-latest-quarter',
  reads: 'the latest|most recent quarter|period',
  pattern: [the, oneOf(word('latest')), word('quarter', 'period')],
  produce: () => unitAway('quarter', 0, 'frame'),
  examples: {
    '2024-Q1': ['Profit fell in the first quarter. Sales in the latest quarter rose.'],
    nothing: ['the latest news'],
  },
});

export const yearsPeriod = defineRule<DateReading>({
  id: 'dates/the-year-period',
  reads: 'the <year> period|quarter',
  pattern: [the, fullYear, word('period', 'quarter')],
  produce: ([, y]) => calendar({ year: numberOf(y), quarter: 0 }),
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
