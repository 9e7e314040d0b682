/** What packed values share: the keys of objects, and words that come again. Lists are packed as 0. */
export type PackingTable = readonly (string | readonly string[])[];

/**
 * JSON with what repeats left out: an object is `[keys, ...values]`, a list `[0, ...items]`, a word
 * of a vocabulary `[word]`, each number a place in the table; `null` is a text that its own `start`
 * and `end` give.
 */
export type Packed = string | number | boolean | null | readonly [number, ...Packed[]];

/** Rule ids, kinds, bounds, units: what stands in many records. */
const WORD = /^[a-z-]+(?:\/[a-z-]+)?$/;
const LIST = 0;

/** Packs values into one table, which is complete once all are packed. */
export function createPacker(): {
  pack(value: unknown, text: string): Packed;
  table: PackingTable;
} {
  const table: (string | readonly string[])[] = [[]];
  const places = new Map<string, number>();
  const place = (name: string, entry: string | readonly string[]): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, table.length);
    return table.push(entry) - 1;
  };
  const pack = (value: unknown, text: string): Packed => {
    if (typeof value === 'string') return WORD.test(value) ? [place(value, value)] : value;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return [LIST, ...value.map((item) => pack(item, text))];
    const entries = Object.entries(value ?? {}).filter(([, held]) => held !== undefined);
    const keys = entries.map(([key]) => key);
    const quotes = (key: string, held: unknown) => key === 'text' && held === slice(value, text);
    const values = entries.map(([key, held]) => (quotes(key, held) ? null : pack(held, text)));
    return [place(JSON.stringify(keys), keys), ...values];
  };
  return { pack, table };
}

/** The value that was packed; `text` is what its spans are of. */
export function unpack(packed: Packed, table: PackingTable, text: string): unknown {
  if (!isNested(packed)) return packed;
  const [place, ...rest] = packed;
  const values = rest.map((item) => unpack(item, table, text));
  const entry = table[place] ?? [];
  if (place === LIST) return values;
  if (typeof entry === 'string') return entry;
  const value = Object.fromEntries(entry.map((key, index) => [key, values[index]]));
  if (value.text === null) value.text = slice(value, text);
  return value;
}

const isNested = (packed: Packed): packed is readonly [number, ...Packed[]] =>
  Array.isArray(packed);

function slice(span: unknown, text: string): string | undefined {
  const { start, end } = span as { start?: unknown; end?: unknown };
  return typeof start === 'number' && typeof end === 'number' ? text.slice(start, end) : undefined;
}
