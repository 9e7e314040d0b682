import { rememberPhrases } from '../names/memory';
import { fullNameOf } from './vocabulary/known';

/** British spellings and abbreviations by what they are compared as. */
const forms = new Map(
  `organisation organization, organisations organization, centre center, centres center, defence defense,
   labour labor, programme program, theatre theater, harbour harbor, corp. corp, corporation corp, co. co,
   company co, inc. inc, incorporated inc, ltd. ltd, limited ltd, dept department, dept. department,
   univ university, assn association, intl international, & and, harbor harbor, u.s. us, u.n. un`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const small = new Set(['the', 'of', 'and', 'for', '&', 'de', 'on', 'in', 'to']);
const endings = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'plc',
  'llc',
  'ag',
  'sa',
  'nv',
  'group',
  'holdings',
]);

/** The words of a name in one spelling, lower case, without an article before. */
function nameWords(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .split(/[\s-]+/)
    .map((word) => forms.get(word) ?? word)
    .filter((word) => word !== '');
  return words[0] === 'the' ? words.slice(1) : words;
}

/** A word that gives an acronym no letter, or one. */
export const isSmall = (word: string): boolean => small.has(word);

/** A name of an organisation as it is written, and what it is compared by. */
export interface Spelling {
  readonly text: string;
  /** In lower case and one spelling. */
  readonly words: readonly string[];
  /** These words as one string: what two names of one organisation have in common. */
  readonly key: string;
  /** The key without the words for a legal form: *Zuzu Holdings Ltd* → `zuzu`. */
  readonly short: string;
  /** The key of the name that it is known to stand for, or its own. */
  readonly full: string;
  /** The key of the first letters of the words that count, where they are enough for an acronym. */
  readonly initials: string | undefined;
  readonly isAcronym: boolean;
}

/** Names that are remembered. */
const MOST_NAMES = 10_000;

/** How a name is spelled; the same names are asked for again and again. */
export const spellingOf = rememberPhrases((text): Spelling => {
  const words = nameWords(text);
  const key = keyOf(words);
  const known = fullNameOf(text);
  const letters = initials(words);
  return {
    text,
    words,
    key,
    short: shortKey(words),
    full: known === undefined ? key : keyOf(nameWords(known)),
    initials: letters.length > 2 ? keyOf(nameWords(letters)) : undefined,
    isAcronym: /^[A-Z&]{2,7}$/.test(text),
  };
}, MOST_NAMES);

const keyOf = (words: readonly string[]): string => words.join(' ');

function shortKey(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && endings.has(words[end - 1] as string)) end -= 1;
  return keyOf(words.slice(0, end));
}

/** *Central Bureau of Investigation* → `CBI`. */
function initials(words: readonly string[]): string {
  let letters = '';
  for (const word of words) if (!small.has(word)) letters += word.charAt(0).toUpperCase();
  return letters;
}

/** A word of a name gives an acronym at most this many letters: *Interim Force in Lebanon* → `IFIL`, `INTERFIL`. */
const MOST_LETTERS = 3;

/** Do the words from `at` on give the letters from `from` on, each its first ones, small words none if need be? */
function gives(words: readonly string[], at: number, letters: string, from: number): boolean {
  const word = words[at];
  if (word === undefined) return from === letters.length;
  if (small.has(word) && gives(words, at + 1, letters, from)) return true;
  for (let n = 0; n < MOST_LETTERS && from + n < letters.length; n += 1) {
    if (word.charCodeAt(n) !== letters.charCodeAt(from + n)) return false;
    if (gives(words, at + 1, letters, from + n + 1)) return true;
  }
  return false;
}

/** Are the letters, in lower case, those of the name: *Department of Works* → `dow` or `dw`? */
export const isSpelledBy = (name: string, letters: string): boolean =>
  gives(spellingOf(name).words, 0, letters.replace(/[^a-z]/g, ''), 0);
