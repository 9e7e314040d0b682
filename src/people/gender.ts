import { wordOf } from '../lexicon/lexicon';
import type { Word } from '../lexicon/word';
import { nameFacts } from '../names/name-lists';

export type Gender = 'female' | 'male';

const female = new Set([
  'mrs',
  'ms',
  'miss',
  'mme',
  'mlle',
  'madame',
  'dame',
  'lady',
  'sister',
  'smt',
  'frau',
  'señora',
  'doña',
]);
const male = new Set([
  'mr',
  'messrs',
  'sir',
  'lord',
  'father',
  'brother',
  'shri',
  'herr',
  'señor',
  'don',
  'monsieur',
  'pope',
]);

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** What a form of address says. */
export function genderOfAddress({ lower }: Word): Gender | undefined {
  const address = withoutStop(lower);
  if (female.has(address)) return 'female';
  return male.has(address) ? 'male' : undefined;
}

/** What a given name says that only one sex bears. */
export function genderOfGiven(given: string | undefined): Gender | undefined {
  if (given === undefined || given.length < 2) return undefined;
  return nameFacts(wordOf(given.charAt(0).toUpperCase() + given.slice(1))).gender;
}
