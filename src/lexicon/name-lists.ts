import { lineTable } from './gazetteer-table';
import { nameFlags, nameLines, nameStarts } from './generated/names';
import { placeKey } from './place-key';

/** What a word can be as a personal name. Bits, as the generated list adds them up. */
const bits = { given: 1, family: 2, male: 4, female: 8, ambiguous: 16 } as const;
const noFlags = 64;

/** What the name lists know of a word. */
export interface NameFlags {
  given: boolean;
  family: boolean;
  /** Of a given name, where it is one gender's. */
  gender: 'male' | 'female' | undefined;
  /** Also an ordinary word, a month or a large city: `Rose`, `May`, `Paris`. */
  ambiguous: boolean;
}

const names = lineTable(nameLines, nameStarts);

function flagsOf(word: string): number {
  const { from, to } = names.rows(placeKey(word));
  return to > from ? nameFlags.charCodeAt(from) - noFlags : 0;
}

/** What the lists know of this word, or nothing where they do not have it. */
export function nameFlagsOf(word: string): NameFlags | undefined {
  const flags = flagsOf(word);
  if (flags === 0) return undefined;
  const male = (flags & bits.male) !== 0;
  const female = (flags & bits.female) !== 0;
  return {
    given: (flags & bits.given) !== 0,
    family: (flags & bits.family) !== 0,
    gender: male === female ? undefined : male ? 'male' : 'female',
    ambiguous: (flags & bits.ambiguous) !== 0,
  };
}

/** The word is in use as a given name somewhere. */
export const isGivenName = (word: string): boolean => (flagsOf(word) & bits.given) !== 0;

/** The word is in use as a family name somewhere. */
export const isFamilyName = (word: string): boolean => (flagsOf(word) & bits.family) !== 0;

/** The word, though a name, is also an ordinary word, a month or a large city. */
export const isAmbiguousName = (word: string): boolean => (flagsOf(word) & bits.ambiguous) !== 0;
