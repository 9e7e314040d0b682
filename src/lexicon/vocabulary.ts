import type { Token } from '../text/token';
import { Answer } from './answer';
import { packs } from './columns';
import { LISTED, never, onlyOf, type Question } from './question';
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
  /** The column of a word's marks, and the bits in it: the word is an entry, it begins a phrase. */
  readonly column: number;
  readonly entry: number;
  readonly phrase: number;
  readonly capitalized: boolean;
  readonly tags: readonly string[];
  readonly entries: readonly string[];
  readonly firstWords: readonly string[];
  /** The words that stand second in its phrases. */
  readonly laterWords: readonly string[];
}

const registrations: Registration[] = [];

/** All vocabularies defined so far, in the order of their bits. */
export const allVocabularies = (): readonly Registration[] => registrations;

/** Vocabularies to a number: as many as it has bits, or half as many of those with phrases. */
const nextMark = packs(32);
const nextMarks = packs(16);

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
  const seconds = new Set([...phrases.values()].flat().map(({ rest }) => rest[0] as string));
  const keys = { singles, phrases, seconds };
  const { column, entry, phrase } = register(name, keys, options);
  const single = new Answer(column, 0, entry, never);
  const beginsPhrase = new Answer(column, 0, phrase, never);
  const has = byMarks(single);
  const phraseAt = (tokens: readonly Token[], at: number, limit: number) =>
    phrases
      .get(tokens[at]?.word.lower ?? '')
      ?.find(({ rest }) => stands(rest, tokens, at + 1, limit));

  return {
    name,
    hasPhrases: phrases.size > 0,
    begins: byMarks(new Answer(column, 0, entry | phrase, never)),
    continues: onlyOf(LISTED, ({ lower }) => seconds.has(lower)),
    has,
    get: (word) => (has(word) ? singles.get(word.lower) : undefined),
    match: (tokens, at, limit) => {
      const word = tokens[at]?.word;
      if (!word || at >= limit) return -1;
      const found = beginsPhrase.of(word) ? phraseAt(tokens, at, limit) : undefined;
      if (found) return at + 1 + found.rest.length;
      return single.of(word) ? at + 1 : -1;
    },
    value: (tokens, at, end) =>
      end - at === 1 ? singles.get(tokens[at]?.word.lower ?? '') : phraseAt(tokens, at, end)?.value,
  };
}

/** Is the word one of these? They are in lower case, as the tokenizer leaves them. */
export function anyWordOf(forms: readonly string[]): Question {
  const singles = new Map(forms.map((form) => [form, true]));
  const keys = { singles, phrases: new Map(), seconds: new Set<string>() };
  const { column, entry } = register(undefined, keys, {});
  return byMarks(new Answer(column, 0, entry, never));
}

/** Has the word such a mark? */
const byMarks = (answer: Answer): Question => byNumbers(answer, LISTED);

interface Phrase<Value> {
  /** The words after the first. */
  rest: readonly string[];
  value: Value;
}

/** Pieces of an entry as the tokenizer cuts it: hyphens, commas, slashes and the ending of a possessive stand alone. */
const wordsOf = (entry: string): string[] =>
  /[-,/\s']/.test(entry)
    ? entry
        .replace(/[-,/]|'s?(?!\S)/g, ' $& ')
        .trim()
        .split(/\s+/)
    : [entry];

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

interface Keys {
  singles: ReadonlyMap<string, unknown>;
  phrases: ReadonlyMap<string, unknown>;
  seconds: ReadonlySet<string>;
}

function register(
  name: string | undefined,
  { singles, phrases, seconds }: Keys,
  { capitalized = false, tags = [] }: VocabularyOptions,
): Registration {
  const { column, place } = phrases.size === 0 ? nextMark() : nextMarks();
  const [entry, phrase] = phrases.size === 0 ? [1 << place, 0] : [1 << place, 1 << (place + 16)];
  const registration = {
    ...{ name, column, entry, phrase, capitalized, tags },
    entries: [...singles.keys()],
    firstWords: [...phrases.keys()],
    laterWords: [...seconds],
  };
  registrations.push(registration);
  return registration;
}
