import bareModel from 'wink-eng-lite-web-model';
import type { PartOfSpeech } from '../token';
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
export class Step<Found> {
  readonly automata: readonly Automaton<Found>[];
  private readonly alphabet: Alphabet;
  private readonly transformer: Transformer;

  constructor(
    name: 'sbd' | 'pos',
    private readonly cache: Cache,
    make: (name: string, alphabet: Alphabet) => Found,
  ) {
    const { machines, transformers } = steps[name]();
    const exported = machines.map((machine) => JSON.parse(machine) as Exported);
    const alphabet = new Alphabet(exported);
    this.automata = exported.map(
      (automaton) => new Automaton(automaton, alphabet, (found) => make(found, alphabet)),
    );
    this.alphabet = alphabet;
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

const steps = bareModel as unknown as Record<'sbd' | 'pos', () => Written>;

/** Where it finds something, a sentence ends. */
export const sentenceStep = (cache: Cache): Step<true> => new Step('sbd', cache, () => true);

/** A part of speech that what stands around a word makes of it. */
export interface Correction {
  readonly tag: number;
  /** Whether or not the word is ever that. */
  readonly isForced: boolean;
  readonly symbol: number;
  readonly pos: PartOfSpeech;
}

/** The model marks by a sign what is forced. */
export const tagStep = (cache: Cache): Step<Correction> =>
  new Step('pos', cache, (name, alphabet) => {
    const tag = Math.abs(Number(name));
    const pos = cache.valueOf('pos', tag) as PartOfSpeech;
    return { tag, isForced: name.startsWith('-'), symbol: alphabet.numberOf(tag), pos };
  });
