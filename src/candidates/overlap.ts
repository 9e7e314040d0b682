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
): Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byLength)) {
    if (touches(taken, candidate)) continue;
    occupy(taken, candidate);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** The candidates that touch none of `others`. */
export function apartFrom<Candidate extends TokenRange>(
  candidates: readonly Candidate[],
  others: readonly TokenRange[],
): Candidate[] {
  const taken = new Set<number>();
  for (const other of others) occupy(taken, other);
  return candidates.filter((candidate) => !touches(taken, candidate));
}

function touches(taken: ReadonlySet<number>, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return true;
  return false;
}

function occupy(taken: Set<number>, { from, to }: TokenRange): void {
  for (let at = from; at < to; at += 1) taken.add(at);
}
