/** What a cell of a table is sorted by. */
export type SortKey = string | number;

export type Direction = 'ascending' | 'descending';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Sorts by a key; what has none stays last, whichever the direction. */
export function sortByKey<T>(
  items: readonly T[],
  keyOf: (item: T) => SortKey,
  direction: Direction,
): T[] {
  const keyed = items.map((item) => ({ item, key: String(keyOf(item)).replace(/^NaN$/, '') }));
  const sign = direction === 'ascending' ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    return sign * compare(a.key, b.key);
  });
  return keyed.map(({ item }) => item);
}

/** Numbers as numbers, signs and decimals and all; days and words as words. */
function compare(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? collator.compare(a, b) : difference;
}
