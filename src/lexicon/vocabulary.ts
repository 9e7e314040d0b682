import { addTo } from '../grouped';
import { lazy } from '../lazy';
import type { Token } from '../text/token';
import { Answer } from './answer';
import { packs } from './columns';
import { LISTED, never, type Question } from './question';
import { byNumbers } from './remember';
import type { Word } from './word';

/**
 * A closed set of words and phrases that mean something to a rule, each with its value: one
 * dictionary gives both the pattern and the value. Every vocabulary owns one bit of a word's
 * marks, so asking whether a word belongs to it costs nothing.
 */
export interface Vocabulary<Value> {
  readonly name: string;
  /** Is any entry of several words? */
  readonly hasPhrases: boolean;
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
  /** Bare lists of words have none. */
  readonly name: string | undefined;
  /** The column of a word's marks, and the bits in it: the word is an entry, begins a phrase, stands second in one. */
  readonly column: number;
  readonly entry: number;
  readonly phrase: number;
  readonly second: number;
  readonly capitalized: boolean;
  readonly tags: readonly string[];
  /** Its entries; where it has no phrases, each of them is a word. */
  readonly keys: readonly string[];
}

const registrations: Registration[] = [];

/** All vocabularies defined so far, in the order of their bits. */
export const allVocabularies = (): readonly Registration[] => registrations;

/** Vocabularies to a number: as many as it has bits, or a third of that where they have phrases. */
const nextMark = packs(32);
const nextMarks = packs(10);

/**
 * Defines a vocabulary. Keys are lower case with straight apostrophes; a key of several words is a
 * phrase. Words in a list have the value `true`.
 *
 * @example
 * const months = vocabulary('month', { january: 1, jan: 1, 'jan.': 1 }, { capitalized: true });
 */
export function vocabulary<Value = true>(
  name: string,
  entries: Readonly<Record<string, Value>> | ReadonlyMap<string, Value> | readonly string[],
  options: VocabularyOptions = {},
): Vocabulary<Value> {
  const keys = keysOf(entries);
  const hasPhrases = keys.some(isPhrase);
  const { column, entry, phrase, second } = register(name, keys, hasPhrases, options);
  const single = new Answer(column, 0, entry, never);
  const beginsPhrase = new Answer(column, 0, phrase, never);
  const has = byMarks(single);
  const index = lazy(() => indexOf(entries));
  const phraseAt = (tokens: readonly Token[], at: number, limit: number) =>
    index()
      .phrases.get(tokens[at]?.word.lower ?? '')
      ?.find(({ rest }) => stands(rest, tokens, at + 1, limit));

  return {
    name,
    hasPhrases,
    begins: byMarks(new Answer(column, 0, entry | phrase, never)),
    continues: byMarks(new Answer(column, 0, second, never)),
    has,
    get: (word) => (has(word) ? index().singles.get(word.lower) : undefined),
    match: (tokens, at, limit) => {
      const word = tokens[at]?.word;
      if (!word || at >= limit) return -1;
      const found = beginsPhrase.of(word) ? phraseAt(tokens, at, limit) : undefined;
      if (found) return at + 1 + found.rest.length;
      return single.of(word) ? at + 1 : -1;
    },
    value: (tokens, at, end) =>
      end - at === 1
        ? index().singles.get(tokens[at]?.word.lower ?? '')
        : phraseAt(tokens, at, end)?.value,
  };
}

/** Is the word one of these? They are in lower case, as the tokenizer leaves them. */
export function anyWordOf(forms: readonly string[]): Question {
  const { column, entry } = register(undefined, forms, false, {});
  return byMarks(new Answer(column, 0, entry, never));
}

/** Has the word such a mark? */
const byMarks = (answer: Answer): Question => byNumbers(answer, LISTED);

interface Phrase<Value> {
  /** The words after the first. */
  rest: readonly string[];
  value: Value;
}

/** What stands between the words of an entry or parts them; most have one word. */
const BETWEEN = /[-,/\s']/;

/** Pieces of an entry as the tokenizer cuts it: hyphens, commas, slashes and the ending of a possessive stand alone. */
export const wordsOf = (entry: string): string[] =>
  BETWEEN.test(entry)
    ? entry
        .replace(/[-,/]|'s?(?!\S)/g, ' $& ')
        .trim()
        .split(/\s+/)
    : [entry];

/** Is it of several words? */
export const isPhrase = (entry: string): boolean =>
  BETWEEN.test(entry) && wordsOf(entry).length > 1;

type Entries<Value> = Parameters<typeof vocabulary<Value>>[1];

function keysOf<Value>(entries: Entries<Value>): readonly string[] {
  if (entries instanceof Map) return [...entries.keys()];
  return Array.isArray(entries) ? entries : Object.keys(entries);
}

function valuesOf<Value>(entries: Entries<Value>): Iterable<readonly [string, Value]> {
  if (entries instanceof Map) return entries;
  return Array.isArray(entries)
    ? entries.map((key) => [key, true as Value] as const)
    : Object.entries(entries);
}

function indexOf<Value>(entries: Entries<Value>) {
  const singles = new Map<string, Value>();
  const phrases = new Map<string, Phrase<Value>[]>();
  for (const [key, value] of valuesOf(entries)) {
    const [first = '', ...rest] = wordsOf(key);
    if (rest.length === 0) singles.set(first, value);
    else addTo(phrases, first, { rest, value });
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
  name: string | undefined,
  keys: readonly string[],
  hasPhrases: boolean,
  { capitalized = false, tags = [] }: VocabularyOptions,
): Registration {
  const { column, place } = hasPhrases ? nextMarks() : nextMark();
  const [phrase, second] = hasPhrases ? [1 << (place + 10), 1 << (place + 20)] : [0, 0];
  const registration = {
    ...{ name, column, entry: 1 << place, phrase, second },
    ...{ capitalized, tags, keys },
  };
  registrations.push(registration);
  return registration;
}
