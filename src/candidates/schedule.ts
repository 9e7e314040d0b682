/** A stretch of tokens that is worth something. */
export interface Weighted {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/**
 * The set of spans that do not overlap whose scores, each counted once for every token, add up to
 * the most (weighted interval scheduling). The spans stand in order of their ends and, of one end,
 * the longest first; of equals the longer, then the earlier in the list, stays.
 */
export function bestApart<Item extends Weighted>(items: readonly Item[]): Item[] {
  const best = [0];
  const before: number[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const { from, to, score } = items[i] as Item;
    let k = i;
    while (k > 0 && (items[k - 1] as Item).to > from) k -= 1;
    before.push(k);
    best.push(Math.max(best[i] as number, (best[k] as number) + score * (to - from)));
  }
  const chosen: Item[] = [];
  for (let i = items.length; i > 0; ) {
    if ((best[i] as number) > (best[i - 1] as number)) {
      chosen.push(items[i - 1] as Item);
      i = before[i - 1] as number;
    } else i -= 1;
  }
  return chosen.reverse();
}
