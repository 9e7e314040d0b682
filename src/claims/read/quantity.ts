import type { Bound, Quantity } from '../../records';
import type { Piece } from '../../rules/piece';
import { bounds, boundsAfter } from '../vocabulary/bounds';
import type { Amount } from './amount';

/** The ends of an amount, as far as it or its bound has any. */
function bounded({ value, min, max }: Amount, bound: Bound): Quantity {
  if (value === undefined) {
    const range = {} as Quantity;
    if (min !== undefined) range.min = min;
    if (max !== undefined) range.max = max;
    range.bound = bound;
    return range;
  }
  if (bound === 'at-least' || bound === 'more-than') return { value, min: value, bound };
  if (bound === 'at-most' || bound === 'less-than') return { value, max: value, bound };
  return { value, bound };
}

/** `more than`, `up to about`: the last word that says more than *about* decides. */
function boundOf(before: Piece | undefined, after: Piece | undefined): Bound {
  const [first, last] = [valueIn(before, bounds), valueIn(after, boundsAfter)];
  const firm = isLoose(first) ? last : first;
  return isLoose(firm) ? (first ?? last ?? 'exact') : (firm as Bound);
}

/** Does the bound say no more than *about*, or nothing? */
const isLoose = (bound: Bound | undefined): boolean =>
  bound === undefined || bound === 'approximate' || bound === 'exact';

function valueIn(piece: Piece | undefined, vocabulary: typeof bounds): Bound | undefined {
  if (!piece) return undefined;
  const { tokens } = piece.document;
  let [at, found]: [number, Bound | undefined] = [piece.from, undefined];
  while (at < piece.to) {
    const end = vocabulary.match(tokens, at, piece.to);
    if (end < 0) at += 1;
    else {
      const bound = vocabulary.value(tokens, at, end);
      if (bound && isLoose(found)) found = bound;
      at = end;
    }
  }
  return found;
}

/**
 * The quantity that an amount and the words around it state. A range keeps both ends; where it is
 * itself said to be rough (`around 20 to 25`) its bound is `approximate`.
 */
export function quantityOf(amount: Amount, before?: Piece, after?: Piece): Quantity {
  const stated = boundOf(before, after);
  const vague = amount.value !== undefined && amount.form === 'vague';
  const rough = stated === 'approximate' ? stated : 'range';
  const bound = vague ? 'at-least' : amount.value === undefined ? rough : stated;
  return bounded(amount, bound);
}
