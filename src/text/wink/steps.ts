import bareModel from 'wink-eng-lite-web-model';
import { Alphabet, Automaton, type Exported } from './automaton';
import type { Cache } from './tokenizer';

/** A step as the model writes it down: automata as JSON, and what they read instead of a token. */
interface Written {
  readonly machines: readonly string[];
  readonly transformers: readonly Transformer[];
}

/** Gives the symbol of an automaton for a token, from what it is and from four numbers of it. */
type Transformer = (
  token: number,
  cache: Cache,
  numbers: readonly number[],
  index: number,
) => number;

/** One of wink-nlp's steps over the tokens of a text: automata one after another over one alphabet. */
export class Step {
  readonly automata: readonly Automaton[];
  private readonly alphabet: Alphabet;
  private readonly transformer: Transformer;

  constructor(
    { machines, transformers }: Written,
    private readonly cache: Cache,
  ) {
    const exported = machines.map((machine) => JSON.parse(machine) as Exported);
    this.alphabet = new Alphabet(exported);
    this.automata = exported.map((automaton) => new Automaton(automaton, this.alphabet));
    this.transformer = transformers[0] as Transformer;
  }

  /** The symbol of a lexeme that is a token, after so much white space. */
  symbolOf(token: number, lexeme: number, spaces = 0): number {
    return this.transformer(token, this.cache, [lexeme, spaces, 0, 0], 0);
  }

  /** The number of a symbol in the alphabet. */
  numberOf(symbol: number): number {
    return this.alphabet.numberOf(symbol);
  }

  get end(): number {
    return this.alphabet.end;
  }
}

const model = bareModel as unknown as Record<'sbd' | 'pos', () => Written>;

export const sentenceStep = (cache: Cache): Step => new Step(model.sbd(), cache);
export const tagStep = (cache: Cache): Step => new Step(model.pos(), cache);
