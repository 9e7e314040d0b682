/** These in the order of the text, in which most lists are already. */
export function inOrder<Item extends { readonly start: number }>(list: Item[]): Item[] {
  for (let i = 1; i < list.length; i += 1)
    if ((list[i] as Item).start < (list[i - 1] as Item).start)
      return list.sort((a, b) => a.start - b.start);
  return list;
}

/** The index of the first of some items in rising order whose place is not before this one; found by halving. */
export function firstFrom<Item>(
  items: readonly Item[],
  place: number,
  placeOf: (item: Item) => number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as Item) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of them before the place. */
export function lastBefore<Item>(
  items: readonly Item[],
  place: number,
  placeOf: (item: Item) => number,
): Item | undefined {
  const next = firstFrom(items, place, placeOf);
  return next === 0 ? undefined : items[next - 1];
}
