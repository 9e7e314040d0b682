import type { TokenRange } from '../candidates/overlap';
import type { ClaimRecord, Quantity } from '../records';
import type { Document } from '../text/document';
import { unitLeftOut } from './ellipsis';

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

/** `eased to 2.3 per cent from 2.7`: where it came from is in the same unit. */
function inPercent(
  claim: ClaimRecord,
  previous: ClaimRecord | undefined,
  text: string,
): ClaimRecord {
  if (claim.unit || previous?.unit?.kind !== 'percent') return claim;
  const between = text.slice(previous.mention.end, claim.mention.start);
  return between.length < 30 && /\bfrom\s+$/.test(between)
    ? { ...claim, unit: previous.unit }
    : claim;
}

/** `rose 64 points to 4,577`, `lost 162 points, or 2 per cent, to 7,425`: the level is in points too. */
function inPoints(claim: ClaimRecord, earlier: readonly ClaimRecord[], text: string): ClaimRecord {
  if (claim.unit || !/\bto\s+$/.test(text.slice(claim.mention.start - 4, claim.mention.start)))
    return claim;
  const moved = earlier
    .slice(-2)
    .find(
      ({ unit, mention }) => unit?.name === 'point' && mention.sentence === claim.mention.sentence,
    );
  if (!moved?.unit || claim.mention.start - moved.mention.end > 30) return claim;
  return { ...claim, unit: moved.unit };
}

/** A conversion in brackets or after *or* is bounded as what it converts, and is as much of a change. */
export function sharedByConversions(
  claims: readonly ClaimRecord[],
  ranges: readonly TokenRange[],
  document: Document,
): ClaimRecord[] {
  const { text, tokens } = document;
  const shared: ClaimRecord[] = [];
  claims.forEach((claim, i) => {
    const previous = shared[i - 1];
    const [before, here] = [ranges[i - 1], ranges[i]];
    let next = inPercent(inPoints(claim, shared, text), previous, text);
    const unit = here && unitLeftOut(next, here, previous, document);
    if (unit) next = { ...next, unit };
    if (previous && before && here && here.from - before.to <= 3 && converts(previous, claim)) {
      const [from, to] = [tokens[before.to], tokens[here.from]];
      const between = from && to ? text.slice(from.start, to.start).trim() : '';
      if (BETWEEN.test(between))
        next = { ...next, quantity: passOn(previous.quantity, claim.quantity) };
    }
    shared.push(next);
  });
  return shared;
}
