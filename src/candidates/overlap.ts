import type { Document } from '../text/document';

/** Token indices, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** One number for the span of a name, none of which has as many tokens as 64. */
export const spanOf = ({ from, to }: TokenRange): number => from * 64 + Math.min(63, to - from);

/** Longest first; among equals the one proposed first, which is the order the rules are written in. */
const byLength = (a: TokenRange, b: TokenRange): number => b.to - b.from - (a.to - a.from);

/** The candidates that remain when a longer one drives out every shorter one it touches, in order of the text. */
export function longestWins<Candidate extends TokenRange>(
  candidates: readonly Candidate[],
  { tokens }: Document,
): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const taken = new Array<boolean>(tokens.length).fill(false);
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byLength)) {
    const { from, to } = candidate;
    let at = from;
    while (at < to && !taken[at]) at += 1;
    if (at < to) continue;
    taken.fill(true, from, to);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Does one of these ranges, which stand apart and in order, touch this one? */
export function touchesAny(ranges: readonly TokenRange[], { from, to }: TokenRange): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle] as TokenRange).to <= from) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && (ranges[low] as TokenRange).from < to;
}
