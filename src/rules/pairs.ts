/** So many values can be told apart by the numbers of a table. */
const MOST = 65_535;

/** Room for twice as many, so that a growing table is seldom copied. */
const sizeFor = (number: number): number => 2 ** Math.ceil(Math.log2(number + 1));

/**
 * Values by pairs of small numbers, in one table of the places where they stand: it is small enough
 * to stay near the processor, which lists of lists are not.
 */
export class Pairs<Value> {
  /** 0 where nothing is known. */
  private places = new Uint16Array(0);
  private rows = 0;
  private width = 0;
  private readonly values: Value[] = [];
  private readonly byKey = new Map<string, number>();

  get(first: number, second: number): Value | undefined {
    if (first >= this.rows || second >= this.width) return undefined;
    const place = this.places[first * this.width + second] as number;
    return place === 0 ? undefined : this.values[place - 1];
  }

  /** Keeps a value; where it is one of those known, by its key, the known one. */
  set(first: number, second: number, value: Value, key: string): void {
    if (first >= this.rows || second >= this.width) this.grow(first, second);
    let place = this.byKey.get(key);
    if (place === undefined) {
      if (this.values.length === MOST) return;
      place = this.values.push(value);
      this.byKey.set(key, place);
    }
    this.places[first * this.width + second] = place;
  }

  private grow(first: number, second: number): void {
    const rows = Math.max(this.rows, sizeFor(first));
    const width = Math.max(this.width, sizeFor(second));
    const places = new Uint16Array(rows * width);
    for (let row = 0; row < this.rows; row += 1)
      places.set(this.places.subarray(row * this.width, (row + 1) * this.width), row * width);
    this.places = places;
    this.rows = rows;
    this.width = width;
  }
}
