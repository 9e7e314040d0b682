import { remember } from '../lexicon/remember';
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

const isWomans = remember((given) => nameFacts(given).gender === 'female');
const isMans = remember((given) => nameFacts(given).gender === 'male');

/** What a given name, with a capital, says that only one sex bears. */
export function genderOfGiven(given: Word): Gender | undefined {
  if (isWomans(given)) return 'female';
  return isMans(given) ? 'male' : undefined;
}
