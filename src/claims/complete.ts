import type { TokenRange } from '../candidates/overlap';
import type { ClaimRecord, Quantity } from '../records';
import type { Document } from '../text/document';
import { changeOf, type Said, unitOf } from './ellipsis';

const BETWEEN = /^(?:\(|\/|,|, or|or|\( or|, equivalent to|\( about)$/;

/** Is the second the same quantity in another unit: `100 km (60 miles)`, `162 points, or 2.14%`? */
function converts(first: ClaimRecord, second: ClaimRecord): boolean {
  const [one, other] = [first.unit, second.unit];
  if (!one || !other || one.name === other.name || other.kind === 'count') return false;
  if (one.kind === 'count' && other.kind !== 'percent') return false;
  return second.quantity.bound === 'exact' || second.quantity.bound === first.quantity.bound;
}

function passOn({ bound, change }: Quantity, to: Quantity): Quantity {
  const { value } = to;
  const passed: Quantity = { ...to, ...(change && !to.change ? { change } : {}) };
  if (value === undefined || bound === 'range' || to.bound !== 'exact') return passed;
  if (bound === 'more-than' || bound === 'at-least') passed.min = value;
  if (bound === 'less-than' || bound === 'at-most') passed.max = value;
  return { ...passed, bound };
}

/** Does the second stand in brackets after the first, or after *or*? */
function isAside({ text, tokens }: Document, first: TokenRange, second: TokenRange): boolean {
  if (second.from - first.to > 3) return false;
  const [from, to] = [tokens[first.to], tokens[second.from]];
  return BETWEEN.test(from && to ? text.slice(from.start, to.start).trim() : '');
}

/**
 * Gives claims what they leave out and those before them have said: the unit and the change. A
 * conversion in brackets or after *or* is bounded as what it converts, and is as much of a change.
 */
export function complete(
  claims: readonly ClaimRecord[],
  ranges: readonly TokenRange[],
  document: Document,
): void {
  const known: Said[] = [];
  let previous: Said | undefined;
  claims.forEach((claim, i) => {
    const range = ranges[i] as TokenRange;
    const { quantity } = claim;
    const said = { claim, range };
    const unit = unitOf(said, known, document);
    const change = changeOf(said, previous, document);
    if (previous && isAside(document, previous.range, range) && converts(previous.claim, claim))
      claim.quantity = passOn(previous.claim.quantity, quantity);
    else if (change) claim.quantity = { ...quantity, change };
    if (unit) claim.unit = unit;
    known.push(said);
    previous = said;
  });
}
