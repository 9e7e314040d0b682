/**
 * Sorted lines of text, searched where they stand.
 *
 * A line is `key` or `key<TAB>spelling`; a line without a key repeats the one before it. Line
 * numbers are the rows of the columns beside the table. Only the starts of the lines are kept
 * besides the text, and they are found at the first question.
 */
export interface LineTable {
  /** First row of this key and the row after its last; an empty range where the key is unknown. */
  rows(key: string): { from: number; to: number };
  /** Some key is this one, or goes on after it with a further word. */
  begins(key: string): boolean;
  /** Some key goes on after this one with a further word. */
  continues(key: string): boolean;
  /** The name on this row as it is written; `plain` where the line does not say. */
  spelling(row: number, plain: string): string;
  /** The key of this row. */
  keyOf(row: number): string;
}

interface LineIndex {
  /** Offset of each key in the text, and its first row. */
  keyStart: Uint32Array;
  keyRow: Uint32Array;
  rowStart: Uint32Array;
  rowKey: Uint32Array;
  keys: number;
  rows: number;
}

const newline = 10;
const tab = 9;
const space = 32;

function indexLines(text: string, rows: number): LineIndex {
  const index: LineIndex = {
    keyStart: new Uint32Array(rows),
    keyRow: new Uint32Array(rows + 1),
    rowStart: new Uint32Array(rows + 1),
    rowKey: new Uint32Array(rows),
    keys: 0,
    rows,
  };
  let start = 0;
  for (let row = 0; row < rows; row++) {
    const first = text.charCodeAt(start);
    if (first !== newline && first !== tab) {
      index.keyStart[index.keys] = start;
      index.keyRow[index.keys] = row;
      index.keys++;
    }
    index.rowStart[row] = start;
    index.rowKey[row] = index.keys - 1;
    start = text.indexOf('\n', start) + 1;
  }
  index.rowStart[rows] = start;
  index.keyRow[index.keys] = rows;
  return index;
}

/** Order of the line's key and the sought one: negative, zero, positive. */
function compareAt(text: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const code = text.charCodeAt(start + i);
    if (code === newline || code === tab) return -1;
    const difference = code - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  const end = text.charCodeAt(start + key.length);
  return end === newline || end === tab ? 0 : 1;
}

/** A table over `text`, which has `rows` lines, each ended by a line feed. */
export function lineTable(text: string, rows: number): LineTable {
  let lines: LineIndex | undefined;
  const index = (): LineIndex => {
    lines ??= indexLines(text, rows);
    return lines;
  };
  const at = (array: Uint32Array, i: number): number => array[i] ?? 0;

  /** The first key that is not before this one. */
  const lowerBound = (key: string): number => {
    const { keyStart, keys } = index();
    let low = 0;
    let high = keys;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareAt(text, at(keyStart, middle), key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isKey = (i: number, key: string): boolean =>
    i < index().keys && compareAt(text, at(index().keyStart, i), key) === 0;
  const goesOn = (i: number, key: string): boolean => {
    if (i >= index().keys) return false;
    const start = at(index().keyStart, i);
    return text.startsWith(key, start) && text.charCodeAt(start + key.length) === space;
  };

  return {
    rows(key) {
      const i = key === '' ? -1 : lowerBound(key);
      if (i < 0 || !isKey(i, key)) return { from: 0, to: 0 };
      return { from: at(index().keyRow, i), to: at(index().keyRow, i + 1) };
    },
    begins(key) {
      if (key === '') return false;
      const i = lowerBound(key);
      return isKey(i, key) || goesOn(i, key);
    },
    continues(key) {
      if (key === '') return false;
      const i = lowerBound(key);
      return goesOn(isKey(i, key) ? i + 1 : i, key);
    },
    spelling(row, plain) {
      const { rowStart } = index();
      const start = at(rowStart, row);
      const cut = text.indexOf('\t', start);
      const end = at(rowStart, row + 1) - 1;
      return cut >= 0 && cut < end ? text.slice(cut + 1, end) : plain;
    },
    keyOf(row) {
      const start = at(index().keyStart, at(index().rowKey, row));
      let end = start;
      while (text.charCodeAt(end) !== newline && text.charCodeAt(end) !== tab) end++;
      return text.slice(start, end);
    },
  };
}
