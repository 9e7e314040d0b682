import { wordOf } from '../lexicon/lexicon';
import { nameFacts } from '../names/name-lists';
import { honorifics, offices } from '../names/titles';
import type { Document } from '../text/document';

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

/** The form of address right before a name, as written. */
export function honorificBefore({ tokens }: Document, from: number): string | undefined {
  const before = tokens[from - 1];
  if (!before || before.sentence !== tokens[from]?.sentence) return undefined;
  return honorifics.has(before.word) ? before.word.text : undefined;
}

/** The office right before a name, in lower case: *President*. */
export function officeBefore({ tokens }: Document, from: number): string | undefined {
  const before = tokens[from - 1];
  if (!before || before.sentence !== tokens[from]?.sentence) return undefined;
  return offices.has(before.word) ? before.word.lower : undefined;
}

/** What the form of address says, else the given name where only one sex bears it. */
export function genderOf(honorific?: string, given?: string): Gender | undefined {
  const address = honorific?.toLowerCase().replace(/\.$/, '');
  if (address && female.has(address)) return 'female';
  if (address && male.has(address)) return 'male';
  if (!given || given.length < 2) return undefined;
  return nameFacts(wordOf((given[0] as string).toUpperCase() + given.slice(1))).gender;
}
