import { entryOf, optional } from '../../rules/element';
import { defineRule, type Pieces, type Rule } from '../../rules/rule';
import { boundsBefore } from '../read/bound';
import { changeOf } from '../read/change';
import { amountOf, measured } from '../read/elements';
import { isNoQuantity } from '../read/exclude';
import { quantityOf } from '../read/quantity';
import type { ClaimReading } from '../reading';
import { boundsAfter } from '../vocabulary/bounds';

/** `about 5 km or more`: bounds around a number with its unit. */
function produce([before, number, after]: Pieces): ClaimReading | undefined {
  const amount = amountOf(number);
  if (!number || !amount?.unit) return undefined;
  const { document } = number;
  if (isNoQuantity(document, number.from, amount.number)) return undefined;
  const quantity = quantityOf(amount, before, after);
  const change = changeOf(
    document,
    before?.from ?? number.from,
    after?.to ?? number.to,
    amount.unit,
  );
  return { quantity: change ? { ...quantity, change } : quantity, unit: amount.unit };
}

export const numberWithUnit: Rule<ClaimReading> = defineRule({
  id: 'claims/number-with-unit',
  reads: '<bound> <number or range> <unit>',
  pattern: [optional(boundsBefore), measured, optional(entryOf(boundsAfter))],
  produce,
  examples: {
    '1200000000 dollar': ['The deal cost $1.2bn.', 'They spent US$1.2 billion.'],
    '5 approximate percentage': ['Support stood at about 5 per cent.'],
    '7..9 dollar': ['Tickets sell for $7-9.'],
    '5..8 percentage': ['It keeps between 5 and 8 per cent of sales.'],
    '3 increase percentage': ['Shares rose 3% on Monday.', 'The index was up 3%.'],
    '12 decrease point': ['The index saw a 12-point drop.'],
    '30 at-least kilometre': ['They walked at least 30 km.'],
    '800000 barrel per day': ['Output is 800,000 barrels a day.'],
    nothing: ['He left in 2019.', 'They live at 12 Baker Street.', 'The plane is a Boeing 747.'],
  },
});
