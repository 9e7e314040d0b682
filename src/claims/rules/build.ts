import type { Quantity, Unit } from '../../records';
import type { Piece } from '../../rules/piece';
import { type Amount, readAmount } from '../read/amount';
import { changeOf } from '../read/change';
import { quantityOf } from '../read/quantity';
import type { ClaimReading } from '../reading';

/** What stands where in a quantity expression. */
export interface Expression {
  before?: Piece | undefined;
  number: Piece;
  amount: Amount;
  /** Token after everything that belongs to it. */
  to: number;
  after?: Piece | undefined;
  unit?: Unit | undefined;
}

/** The reading of an expression: its bounds, its unit, and whether it is said as a change. */
export function readingOf({ before, number, amount, to, after, unit }: Expression): ClaimReading {
  const quantity = quantityOf(amount, before, after);
  const change =
    changeOf(number.document, before?.from ?? number.from, after?.to ?? to, unit) ??
    signed(number, unit);
  if (change) quantity.change = change;
  return { quantity, unit };
}

/** `FTSE -0.6%`: a sign before a share says a change. */
function signed({ first }: Piece, unit: Unit | undefined): Quantity['change'] | undefined {
  if (unit?.kind !== 'percent') return undefined;
  if (first.word.text === '+') return 'increase';
  return /^[-−–]$/.test(first.word.text) ? 'decrease' : undefined;
}

/** The amount that a piece matched. */
export const amountOf = (piece: Piece | undefined): Amount | undefined =>
  piece && readAmount(piece.document, piece.from, piece.to);
