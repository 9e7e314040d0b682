/**
 * Numbers that are known of words lie in tables, a row for each word, so that what is asked of a
 * word together lies together in memory. Whoever keeps a number of every word has a column.
 */
let columns = 0;

/** A column that nobody else has; its numbers begin as 0. */
export const newColumn = (): number => columns++;

/** As wide as a line of the processor's cache, so that new columns seldom make the rows wider. */
const STEP = 16;

/** How many numbers a row has. */
export const rowWidth = (): number => Math.ceil((columns + 1) / STEP) * STEP;

/** Columns in packs of several small numbers each. */
export function packs(size: number): () => { column: number; place: number } {
  let column = -1;
  let place = size;
  return () => {
    if (place === size) [column, place] = [newColumn(), 0];
    return { column, place: place++ };
  };
}

/** Rows that are made together. */
const BLOCK = 256;

/** Makes one row after another. */
export class Rows {
  private cells = new Int32Array(0);
  private next = 0;

  constructor(readonly width: number) {}

  /** The table that a new row is in, and where it begins. */
  make(): { cells: Int32Array; row: number } {
    if (this.next === this.cells.length)
      [this.cells, this.next] = [new Int32Array(BLOCK * this.width), 0];
    const row = this.next;
    this.next += this.width;
    return { cells: this.cells, row };
  }
}
