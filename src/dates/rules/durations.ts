import {
  entryOf,
  entryValue,
  followedBy,
  notFollowedBy,
  oneOf,
  optional,
  sequence,
  tokenThat,
  word,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Rule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import {
  amount,
  amountOf,
  anyUnit,
  countOf,
  hyphen,
  noun,
  pluralUnit,
  singularUnit,
  unitOf,
} from '../elements';
import { orSo } from '../length';
import { lasting } from '../make';
import type { DateReading } from '../reading';
import { bounds } from '../vocabulary/modifiers';

const bound = optional(entryOf(bounds));
/** *pupils aged 8 to 10 years*, *at the age of four months*. */
function isAged({ document: { tokens }, from }: Piece): boolean {
  const isEnd = /^(?:-|–|to)$/.test(tokenBefore(tokens, from)?.word.text ?? '');
  const before = (isEnd ? from - 2 : from) - 1;
  const lead = tokens[before]?.word.lower === 'of' ? before - 1 : before;
  return /^age[ds]?$/.test(tokens[lead]?.word.lower ?? '');
}
/** Not an age: *18 years old*, *two years of age*. */
const noAge = notFollowedBy(
  oneOf(word('old'), sequence(word('of'), word('age')), sequence(hyphen, word('old', 'olds'))),
);

export const counted = defineRule<DateReading>({
  id: 'dates/amount-unit',
  reads: '[about|more than] <amount> [more] <units>',
  pattern: [
    bound,
    amount,
    optional(
      word(
        'more',
        'straight',
        'consecutive',
        'full',
        'long',
        'additional',
        'whole',
        'trading',
        'business',
        'working',
      ),
    ),
    pluralUnit,
    noAge,
    orSo,
  ],
  produce: ([b, a, , u]) => {
    const count = countOf(a, u);
    if (!a || isAged(a) || a.text.startsWith('0') || (count.value === 1 && a.lower !== 'one'))
      return undefined;
    if (
      count.value === undefined &&
      ((count.unit === 'quarter' && /^(?:some|many)$/.test(a.lower)) || b?.lower === 'over')
    )
      return undefined;
    return lasting([count], entryValue(bounds, b));
  },
  examples: {
    P2D: ['It lasted two days.'],
    P18M: ['for 18 months'],
    'P4Y LESS_THAN': ['nearly four years'],
    PXD: ['for several days'],
    nothing: ['He is 18 years old.', 'aged 8 to 10 years', 'at the age of two years', 'the days'],
  },
});

export const single = defineRule<DateReading>({
  id: 'dates/a-unit',
  reads: '[about] a|one <unit> [and a half]',
  pattern: [
    bound,
    amount,
    singularUnit,
    optional(sequence(word('and'), word('a'), word('half'))),
    orSo,
    noAge,
    notFollowedBy(word('end', '-')),
  ],
  produce: ([b, a, u, half]) => {
    const value = amountOf(a);
    if (value === undefined || value > 1 || u?.lower === 'quarter') return undefined;
    const count = { unit: unitOf(u), value: half ? value + 0.5 : value };
    return lasting([count], entryValue(bounds, b));
  },
  examples: {
    P1W: ['It took a week.'],
    'P1M APPROX': ['about a month'],
    P10Y: ['for a decade'],
    nothing: ['a weekly', 'a day-old baby'],
  },
});

export const hyphened = defineRule<DateReading>({
  id: 'dates/amount-unit-adjective',
  reads: '<amount>-<unit>',
  pattern: [
    bound,
    amount,
    word('-'),
    singularUnit,
    noAge,
    optional(sequence(hyphen, word('long'))),
  ],
  produce: ([b, a, , u]) => lasting([countOf(a, u)], entryValue(bounds, b)),
  examples: {
    P3W: ['a three-week strike'],
    P5Y: ['a five-year journey'],
    nothing: ['a three-year-old girl'],
  },
});

export const adjective = defineRule<DateReading>({
  id: 'dates/amount-unit-noun',
  reads: '<amount> <unit> in front of a noun',
  pattern: [amount, singularUnit, noAge, followedBy(noun)],
  produce: ([a, u]) => {
    const value = amountOf(a);
    return value !== undefined && value > 1 ? lasting([countOf(a, u)]) : undefined;
  },
  examples: { P2D: ['a two day summit'], nothing: ['a day trip', 'an eight month old dog'] },
});

export const bareUnits = defineRule<DateReading>({
  id: 'dates/units',
  reads: '<units> after for|in|within|of or before of',
  pattern: [
    tokenThat(
      '<units>',
      (token, { tokens }) =>
        /^(?:for|within|in|after|took|last|lasted|of|recent|over|through)$/.test(
          tokens[token.index - 1]?.word.lower ?? '',
        ),
      pluralUnit.begins,
    ),
  ],
  produce: ([u]) => lasting([countOf(undefined, u)]),
  examples: { PXY: ['for years'], PXM: ['in months'], nothing: ['the years', 'days'] },
});

export const unitLong = defineRule<DateReading>({
  id: 'dates/unit-long',
  reads: '<unit>-long',
  pattern: [anyUnit, hyphen, word('long')],
  produce: ([u]) =>
    lasting([u?.lower.endsWith('s') ? { unit: unitOf(u) } : { unit: unitOf(u), value: 1 }]),
  examples: { P1M: ['a month-long siege'], nothing: ['long months'] },
});

export const durationRules: readonly Rule<DateReading>[] = [
  counted,
  single,
  hyphened,
  adjective,
  bareUnits,
  unitLong,
];
