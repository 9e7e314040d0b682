/** A stretch of tokens that is worth something. */
export interface Weighted {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/**
 * The set of spans that do not overlap whose scores, each counted once for every token, add up to
 * the most (weighted interval scheduling). Of equals the longer, then the earlier in the list, stays.
 */
export function bestApart<Item extends Weighted>(items: readonly Item[]): Item[] {
  const byEnd = [...items].sort((a, b) => a.to - b.to || a.from - b.from);
  const best = new Float64Array(byEnd.length + 1);
  const before = new Int32Array(byEnd.length);
  byEnd.forEach((item, i) => {
    let k = i;
    while (k > 0 && (byEnd[k - 1] as Item).to > item.from) k -= 1;
    before[i] = k;
    const taken = (best[k] as number) + item.score * (item.to - item.from);
    best[i + 1] = Math.max(best[i] as number, taken);
  });
  const chosen: Item[] = [];
  for (let i = byEnd.length; i > 0; ) {
    if ((best[i] as number) > (best[i - 1] as number)) {
      chosen.push(byEnd[i - 1] as Item);
      i = before[i - 1] as number;
    } else i -= 1;
  }
  return chosen.reverse();
}
