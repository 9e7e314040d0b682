/** An automaton as wink-nlp's models write it down. */
export type Exported = [
  format: number,
  lastState: number,
  transitions: Record<string, Record<string, number>>,
  /** What is found, by the state that ends it. */
  names: Record<string, string>,
  /** How far from both ends of a match its mark stands. */
  marks: Record<string, [number, number]>,
];

/** Symbols of the models themselves: the end of the text, and the way on where no other is open. */
const END = '2070000';
const OTHERWISE = '2070003';
/** The name of what is looked for only to be passed over. */
const NOTHING = '0';

/** A symbol that no automaton knows. */
export const UNKNOWN = 0;
/** A symbol that stands for no token. */
export const IGNORED = 1;

/** The symbols of some automata, as small numbers. */
export class Alphabet {
  private readonly numbers = new Map<string, number>();

  constructor(automata: readonly Exported[]) {
    this.add(END);
    for (const [, , transitions] of automata)
      for (const ways of Object.values(transitions)) Object.keys(ways).forEach(this.add, this);
  }

  get size(): number {
    return IGNORED + 1 + this.numbers.size;
  }

  get end(): number {
    return this.numberOf(END);
  }

  numberOf(symbol: number | string): number {
    return this.numbers.get(String(symbol)) ?? UNKNOWN;
  }

  private add(symbol: string): void {
    if (!this.numbers.has(symbol)) this.numbers.set(symbol, this.size);
  }
}

/**
 * wink-nlp's automaton over a table: the longest of the patterns that begin at a token, then on
 * after it. Finds what wink-nlp finds.
 */
export class Automaton<Found> {
  private readonly width: number;
  private readonly next: Uint16Array;
  private readonly otherwise: Uint16Array;
  /** By the state that ends it, what is found; `null` is to be passed over. */
  private readonly found: (Found | null | undefined)[];
  private readonly offsets: number[];

  /** What is found is made from the name that the model has for it. */
  constructor(
    [, lastState, transitions, names, marks]: Exported,
    alphabet: Alphabet,
    make: (name: string) => Found,
  ) {
    const states = Array.from({ length: lastState + 1 }, (_, state) => state);
    this.width = alphabet.size;
    this.next = new Uint16Array(states.length * this.width);
    for (const [state, ways] of Object.entries(transitions))
      for (const [symbol, to] of Object.entries(ways))
        this.next[Number(state) * this.width + alphabet.numberOf(symbol)] = to;
    this.otherwise = Uint16Array.from(states, (state) => transitions[state]?.[OTHERWISE] ?? 0);
    this.found = states.map((state) => {
      const name = names[state];
      if (name === undefined) return undefined;
      return name === NOTHING ? null : make(name);
    });
    this.offsets = states.map((state) => marks[state]?.[0] ?? 0);
  }

  /** Goes over symbols, the last of which is the end's, and tells what it finds and where. */
  recognize(symbols: Uint16Array, tell: (at: number, found: Found) => void): void {
    const { width, next, found, otherwise } = this;
    const { length } = symbols;
    let state = 0;
    let first = 0;
    let shorter = 0;
    let shorterEnd = 0;
    for (let from = 0; from < length; from += 1) {
      if (state === 0 && next[symbols[from] as number] === 0) continue;
      for (let at = from; at < length; at += 1) {
        const symbol = symbols[at] as number;
        if (symbol === IGNORED) continue;
        const to = next[state * width + symbol] as number;
        if (state === 0 && to !== 0) first = at;
        const ended = found[to] !== undefined;
        state = ended ? 0 : to;
        if (state === 0) {
          if (ended) from = at;
          else if (shorter !== 0) from = shorterEnd;
          if (ended || shorter !== 0) this.tell(ended ? to : shorter, first, tell);
          shorter = 0;
          break;
        }
        if (otherwise[to] !== 0) {
          shorter = otherwise[to] as number;
          shorterEnd = at;
        }
      }
    }
  }

  private tell(state: number, first: number, tell: (at: number, found: Found) => void): void {
    const found = this.found[state];
    if (found) tell(first + (this.offsets[state] as number), found);
  }
}
