import type { Document } from '../text/document';

/** Token indices, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** One number for the span of a name, none of which has as many tokens as 64. */
export const spanOf = ({ from, to }: TokenRange): number => from * 64 + Math.min(63, to - from);

/**
 * The candidates that remain when a longer one drives out every shorter one it touches, in order of
 * the text. Of equals the one proposed first stays, which is the order the rules are written in.
 */
export function longestWins<Candidate extends TokenRange>(
  candidates: readonly Candidate[],
  { tokens }: Document,
): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const holders: (Candidate | undefined)[] = new Array(tokens.length);
  const ofLength = byLength(candidates);
  for (let length = ofLength.length - 1; length > 0; length -= 1)
    for (const candidate of ofLength[length] ?? []) hold(holders, candidate);
  const kept = candidates.filter((candidate) => holders[candidate.from] === candidate);
  return kept.sort((a, b) => a.from - b.from);
}

function byLength<Candidate extends TokenRange>(candidates: readonly Candidate[]) {
  const ofLength: Candidate[][] = [];
  for (const candidate of candidates) {
    const length = candidate.to - candidate.from;
    const known = ofLength[length];
    if (known) known.push(candidate);
    else ofLength[length] = [candidate];
  }
  return ofLength;
}

/** Gives the candidate its tokens, where none of them is held. */
function hold<Candidate extends TokenRange>(
  holders: (Candidate | undefined)[],
  candidate: Candidate,
): void {
  const { from, to } = candidate;
  for (let at = from; at < to; at += 1) if (holders[at]) return;
  for (let at = from; at < to; at += 1) holders[at] = candidate;
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
