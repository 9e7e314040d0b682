import { columnWidths, decodeColumn, fromAscii, lineEnd, lineStep } from './gazetteer-format';

/**
 * Sorted lines of text, searched where they stand.
 *
 * A line is `key` or `key<TAB>spelling`; a line without a key repeats the one before it. Line
 * numbers are the rows of the columns beside the table. Lines are found in the text itself; only
 * to number them, the starts of some stand besides.
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

const ending = lineEnd.charCodeAt(0);
const tab = 9;
const space = 32;

const hasKey = (text: string, start: number): boolean => {
  const first = text.charCodeAt(start);
  return first !== ending && first !== tab;
};

const lineAfter = (text: string, start: number): number => text.indexOf(lineEnd, start) + 1;

/** Where the line begins that holds this offset or, if it has no key, the last one before it that has. */
function keyLineAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && (text.charCodeAt(start - 1) !== ending || !hasKey(text, start))) start -= 1;
  return start;
}

/** Where the next line with a key begins. */
function keyLineAfter(text: string, start: number): number {
  let next = lineAfter(text, start);
  while (next < text.length && !hasKey(text, next)) next = lineAfter(text, next);
  return next;
}

/** Order of the line's key and the sought one: negative, zero, positive. */
function compareAt(text: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const code = text.charCodeAt(start + i);
    if (code === ending || code === tab) return -1;
    const difference = code - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  const end = text.charCodeAt(start + key.length);
  return end === ending || end === tab ? 0 : 1;
}

/** The first line whose key is not before this one. */
function lowerBound(text: string, key: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = keyLineAt(text, middle);
    // a line that begins before `low` is known to be before the key
    if (start < low || compareAt(text, start, key) < 0) low = middle + 1;
    else high = start;
  }
  return high;
}

/** Numbers the lines of a text, of every `lineStep`th of which the start is known. */
class LineNumbers {
  private readonly kept: number;

  constructor(
    private readonly text: string,
    private readonly starts: string,
  ) {
    this.kept = starts.length / columnWidths.lineStart;
  }

  /** The number of the line that begins at this offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.kept;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle;
    }
    let line = low * lineStep;
    for (let at = this.start(low); at < offset; at = lineAfter(this.text, at)) line += 1;
    return line;
  }

  /** Where the line of this number begins. */
  startOf(line: number): number {
    let at = this.start(Math.floor(line / lineStep));
    for (let left = line % lineStep; left > 0; left -= 1) at = lineAfter(this.text, at);
    return at;
  }

  private start(kept: number): number {
    return decodeColumn(this.starts, kept, this.kept);
  }
}

/** A table over `text`, each of whose lines has its end; `starts` is the column of where some begin. */
export function lineTable(text: string, starts: string): LineTable {
  const numbers = new LineNumbers(text, starts);
  const isKey = (start: number, key: string): boolean =>
    start < text.length && compareAt(text, start, key) === 0;
  const goesOn = (start: number, key: string): boolean =>
    text.startsWith(key, start) && text.charCodeAt(start + key.length) === space;

  return {
    rows(key) {
      const start = key === '' ? text.length : lowerBound(text, key);
      if (!isKey(start, key)) return { from: 0, to: 0 };
      const from = numbers.at(start);
      let to = from + 1;
      const end = keyLineAfter(text, start);
      for (let at = lineAfter(text, start); at < end; at = lineAfter(text, at)) to += 1;
      return { from, to };
    },
    begins(key) {
      if (key === '') return false;
      const start = lowerBound(text, key);
      return isKey(start, key) || goesOn(start, key);
    },
    continues(key) {
      if (key === '') return false;
      const start = lowerBound(text, key);
      return goesOn(isKey(start, key) ? keyLineAfter(text, start) : start, key);
    },
    spelling(row, plain) {
      const start = numbers.startOf(row);
      const end = text.indexOf(lineEnd, start);
      const cut = text.slice(start, end).indexOf('\t');
      return cut < 0 ? plain : fromAscii(text.slice(start + cut + 1, end));
    },
    keyOf(row) {
      const start = keyLineAt(text, numbers.startOf(row));
      let end = start;
      while (text.charCodeAt(end) !== ending && text.charCodeAt(end) !== tab) end++;
      return text.slice(start, end);
    },
  };
}
