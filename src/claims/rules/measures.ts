import { optional } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Pieces, type Rule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import { boundsBefore, boundsBehind } from '../read/bound';
import { measured } from '../read/elements';
import { isLabelled, isUnitElsewhere } from '../read/exclude';
import type { ClaimReading } from '../reading';
import { isMonth } from '../vocabulary/labels';
import { amountOf, readingOf } from './build';

const TIMES_PAST = new Set(['ago', 'earlier', 'later', 'hence']);
const PAST = new Set([
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'recent',
  'first',
  'final',
  'opening',
  'same',
  'latest',
  'closing',
]);

/** `three days after the storm`, `the 12 months ended in May`, `in the three months to June`: when, not how long. */
function placesInTime({ document, to }: Piece, previous: string): boolean {
  const [next, then] = [document.tokens[to], document.tokens[to + 1]];
  const lower = next?.word.lower ?? '';
  if (/^(?:after|before|since)$/.test(lower)) return !LASTING.test(previous);
  if (previous !== 'the') return false;
  return /^(?:ended|ending)$/.test(lower) || (lower === 'to' && isMonth(then?.word));
}

const LASTING = /^(?:for|lasted|lasts|took|takes|spent|served|least|of|after|further|another)$/;

/** `at one point`: a moment. */
const isAt = ({ document, from }: Piece): boolean =>
  tokenBefore(document.tokens, from)?.word.lower === 'at';

function produce([before, number, after]: Pieces): ClaimReading | undefined {
  const amount = amountOf(number);
  if (!number || !amount?.unit) return undefined;
  const { document, from } = number;
  const { unit } = amount;
  if (isUnitElsewhere(document, from, amount.number, before !== undefined)) return undefined;
  if (unit.kind !== 'currency' && unit.kind !== 'percent' && isLabelled(document, from))
    return undefined;
  if (unit.name === 'point' && number.first.word.lower === 'one' && isAt(number)) return undefined;
  if (unit.kind === 'time') {
    const next = document.tokens[number.to]?.word.lower ?? '';
    const start = before?.from ?? from;
    const previous = tokenBefore(document.tokens, start)?.word.lower ?? '';
    if (TIMES_PAST.has(next) || PAST.has(previous)) return undefined;
    if (/^(?:to|or|-|–)$/.test(previous) && document.tokens[start - 2]?.pos === 'NUM')
      return undefined;
    if (previous === 'following' && document.tokens[start - 2]?.pos === 'DET') return undefined;
    if (!before && !after && placesInTime(number, previous)) return undefined;
  }
  return readingOf({ before, number, amount, to: number.to, after, unit });
}

export const numberWithUnit: Rule<ClaimReading> = defineRule({
  id: 'claims/number-with-unit',
  reads: '<bound> <number or range> <unit>',
  pattern: [optional(boundsBefore), measured, optional(boundsBehind)],
  produce,
  examples: {
    '1200000000 dollar': ['The deal cost $1.2bn.', 'They spent US$1.2 billion.'],
    '5 approximate percentage': ['Support stood at about 5 per cent.'],
    '7..9 dollar': ['Seats sell for $7-9.'],
    '10000000..15000000 dollar': ['It will cost from $10 to $15 million.'],
    '5..8 percentage': ['It keeps between 5 and 8 per cent of sales.'],
    '3 increase percentage': ['Shares rose 3% on Monday.', 'The index was up 3%.'],
    '12 decrease point': ['The index saw a 12-point drop.'],
    '30 at-least kilometre': ['They walked at least 30 km.'],
    '800000 barrel per day': ['Output is 800,000 barrels a day.'],
    '5 year': ['It was a five-year journey.'],
    '12 day': ['Claims came in following 12 days of rain.'],
    '70 approximate day': ['Homes stay about 70 days on the market.'],
    '4 count': ['The dam is four times the size.'],
    '0.5 hour': ['They waited half an hour.'],
    nothing: [
      'He left in 2019.',
      'They live at 12 Baker Street.',
      'The plane is a Boeing 747.',
      'She left two years ago.',
      'He died three days after the storm.',
      'Sales rose in the three months to June.',
      'At one point, it rained.',
      'Over the past two years trade grew.',
      'It rained in the following 12 days.',
      'It will open in the next three to five years.',
    ],
  },
});
