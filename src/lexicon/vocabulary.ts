import type { Token } from '../text/token';
import { packs } from './columns';
import type { Word } from './word';

/**
 * A closed set of words and phrases that mean something to a rule, each with its value: one
 * dictionary gives both the pattern and the value. Every vocabulary owns one bit of a word's
 * marks, so asking whether a word belongs to it costs nothing.
 */
export interface Vocabulary<Value> {
  readonly name: string;
  /** Can a match begin with this word? */
  begins(word: Word): boolean;
  /** Is this the second word of a phrase? */
  continues(word: Word): boolean;
  /** Is the single word an entry? */
  has(word: Word): boolean;
  /** The value of a single word. */
  get(word: Word): Value | undefined;
  /** Index after the longest entry that begins at token `at` and ends by `limit`, or -1. */
  match(tokens: readonly Token[], at: number, limit: number): number;
  /** The value of the entry that covers tokens `at` up to `end`. */
  value(tokens: readonly Token[], at: number, end: number): Value | undefined;
}

export interface VocabularyOptions {
  /** Only words written with a capital count: `May`, `March`, `Sun`. */
  capitalized?: boolean;
  /** Tags of compromise's lexicon whose words belong to the vocabulary too. */
  tags?: readonly string[];
}

/** What the lexicon needs to mark words for a vocabulary. */
export interface Registration {
  readonly name: string;
  /** The column of a word's marks, and the bit in it. */
  readonly column: number;
  readonly bit: number;
  readonly capitalized: boolean;
  readonly tags: readonly string[];
  readonly firstWords: ReadonlySet<string>;
}

const registrations: Registration[] = [];

/** All vocabularies defined so far, in the order of their bits. */
export const allVocabularies = (): readonly Registration[] => registrations;

/** Vocabularies to a number: as many as it has bits. */
const nextMark = packs(32);

/**
 * Defines a vocabulary. Keys are lower case with straight apostrophes; a key of several words is a phrase.
 *
 * @example
 * const months = vocabulary('month', { january: 1, jan: 1, 'jan.': 1 }, { capitalized: true });
 */
export function vocabulary<Value>(
  name: string,
  entries: Readonly<Record<string, Value>> | ReadonlyMap<string, Value>,
  options: VocabularyOptions = {},
): Vocabulary<Value> {
  const { singles, phrases } = index(entries instanceof Map ? entries : Object.entries(entries));
  const { column, bit } = register(name, new Set([...singles.keys(), ...phrases.keys()]), options);
  const tagged = options.tags !== undefined;

  const begins = ({ cells, row }: Word): boolean => ((cells[row + column] as number) & bit) !== 0;
  const has = (word: Word): boolean =>
    begins(word) && (singles.has(word.lower) || (tagged && !phrases.has(word.lower)));
  const phraseAt = (tokens: readonly Token[], at: number, limit: number) =>
    phrases
      .get(tokens[at]?.word.lower ?? '')
      ?.find(({ rest }) => stands(rest, tokens, at + 1, limit));
  const seconds = new Set([...phrases.values()].flat().map(({ rest }) => rest[0]));

  return {
    name,
    begins,
    continues: ({ lower }) => seconds.has(lower),
    has,
    get: (word) => (begins(word) ? singles.get(word.lower) : undefined),
    match: (tokens, at, limit) => {
      const word = tokens[at]?.word;
      if (!word || at >= limit || !begins(word)) return -1;
      const phrase = phraseAt(tokens, at, limit);
      if (phrase) return at + 1 + phrase.rest.length;
      return has(word) ? at + 1 : -1;
    },
    value: (tokens, at, end) =>
      end - at === 1 ? singles.get(tokens[at]?.word.lower ?? '') : phraseAt(tokens, at, end)?.value,
  };
}

interface Phrase<Value> {
  /** The words after the first. */
  rest: readonly string[];
  value: Value;
}

/** Pieces of an entry as the tokenizer cuts it: hyphens, commas and slashes stand alone. */
const wordsOf = (entry: string): string[] => entry.replace(/[-,/]/g, ' $& ').trim().split(/\s+/);

function index<Value>(entries: Iterable<readonly [string, Value]>) {
  const singles = new Map<string, Value>();
  const phrases = new Map<string, Phrase<Value>[]>();
  for (const [key, value] of entries) {
    const [first = '', ...rest] = wordsOf(key);
    if (rest.length === 0) singles.set(first, value);
    else if (phrases.has(first)) phrases.get(first)?.push({ rest, value });
    else phrases.set(first, [{ rest, value }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { singles, phrases };
}

function stands(
  rest: readonly string[],
  tokens: readonly Token[],
  at: number,
  limit: number,
): boolean {
  return at + rest.length <= limit && rest.every((word, i) => tokens[at + i]?.word.lower === word);
}

function register(
  name: string,
  firstWords: ReadonlySet<string>,
  options: VocabularyOptions,
): Registration {
  const { column, place } = nextMark();
  const registration: Registration = {
    name,
    column,
    bit: 1 << place,
    firstWords,
    capitalized: options.capitalized ?? false,
    tags: options.tags ?? [],
  };
  registrations.push(registration);
  return registration;
}
