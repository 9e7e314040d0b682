import { fraction, numeralOf, numeralThat } from '../../numerals/element';
import type { Unit } from '../../records';
import { optional, precededBy, word } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Pieces, type Rule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import { boundsBefore } from '../read/bound';
import { countedNounOf, countedNouns, wholeNoun, wholeNounOf } from '../read/elements';
import { isNoQuantity } from '../read/exclude';
import type { ClaimReading } from '../reading';
import { amountOf, readingOf } from './build';

const determiner = word('the', 'its', 'his', 'her', 'their', 'our', 'all', 'these', 'those');

const share = (name?: string): Unit => ({ kind: 'ratio', name: name ?? 'share' });

const ORDINAL = /^(?:first|second|other|top|bottom|better|this|that|last|early|late)$/;

function produceShare([before, number, , , noun]: Pieces): ClaimReading | undefined {
  const amount = amountOf(number);
  if (!number || !amount || amount.unit) return undefined;
  const { document, from } = number;
  if (isNoQuantity(document, from, amount.number, before !== undefined)) return undefined;
  if (ORDINAL.test(tokenBefore(document.tokens, from)?.word.lower ?? '')) return undefined;
  const participle = noun !== undefined && isParticiple(noun);
  const counted = participle ? undefined : wholeNounOf(noun);
  return readingOf({
    before,
    number,
    amount,
    to: participle ? noun.from + 1 : (noun?.to ?? number.to),
    unit: share(counted?.name),
  });
}

/** `half of those surveyed`: a participle, and no name of what is counted. */
const isParticiple = (noun: Piece): boolean =>
  noun.document.tokens[noun.from - 1]?.word.lower === 'those' && /ed$/.test(noun.first.word.lower);

export const shareOfThings: Rule<ClaimReading> = defineRule({
  id: 'claims/share-of-things',
  reads: '<fraction> of <things>',
  pattern: [
    optional(boundsBefore),
    fraction,
    word('of'),
    optional(determiner),
    optional(wholeNoun),
  ],
  produce: produceShare,
  examples: {
    '0.5 household': ['Half of households own a car.'],
    '0.25 perimeter': ["Crews held a quarter of the fire's perimeter."],
    '0.25 voter': ['One quarter of the voters stayed home.'],
    nothing: ['The second half of the match was dull.'],
  },
});

export const halfTheThings: Rule<ClaimReading> = defineRule({
  id: 'claims/half-the-things',
  reads: '<fraction> <the> <things>',
  pattern: [optional(boundsBefore), fraction, determiner, wholeNoun],
  produce: ([before, number, , noun]) => produceShare([before, number, undefined, undefined, noun]),
  examples: {
    '0.5 approximate house': ['Nearly half the houses were sold.'],
    nothing: ['He scored in the first half.'],
  },
});

export const byShare: Rule<ClaimReading> = defineRule({
  id: 'claims/by-share',
  reads: '<verb of change> by <fraction>',
  pattern: [precededBy(word('by')), optional(boundsBefore), fraction],
  produce: ([, before, number]) => {
    const amount = amountOf(number);
    if (!number || !amount || amount.unit) return undefined;
    const reading = readingOf({ before, number, amount, to: number.to, unit: share() });
    return reading.quantity.change ? reading : undefined;
  },
  examples: {
    '0.5 decrease share': ['Sales fell by half.'],
    nothing: ['They stood by half the road.'],
  },
});

const smallNumber = numeralThat('<number>', ({ value }) => value !== undefined && value >= 1);

function produceRatio([before, some, , , all, noun]: Pieces): ClaimReading | undefined {
  const [part, whole] = [numeralOf(some)?.value, numeralOf(all)?.value];
  if (!some || !all || part === undefined || whole === undefined || part >= whole) return undefined;
  if (whole > 1000 && all.first.word.shape === 'number' && !all.text.includes(','))
    return undefined;
  const counted = countedNounOf(noun);
  if (noun && !counted?.plural) return undefined;
  const ratio = {
    to: all.to,
    value: part / whole,
    min: undefined,
    max: undefined,
    unit: undefined,
    form: 'fraction' as const,
    number: all.to,
  };
  return readingOf({
    before,
    number: some,
    amount: ratio,
    to: noun?.to ?? all.to,
    unit: share(counted?.name),
  });
}

export const oneInSome: Rule<ClaimReading> = defineRule({
  id: 'claims/one-in-some',
  reads: '<number> in <number> <things>',
  pattern: [
    optional(boundsBefore),
    smallNumber,
    word('in', 'out'),
    optional(word('of')),
    smallNumber,
    optional(countedNouns),
  ],
  produce: produceRatio,
  examples: {
    '0.2 share': ['One in five said no.'],
    '0.25 approximate child': ['About one in four children can swim.'],
    nothing: ['One in 2019 was enough.', 'Seven died.'],
  },
});
