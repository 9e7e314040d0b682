import { vocabulary } from '../lexicon/vocabulary';

/** Given names, as written with a capital. */
export const givenNames = vocabulary(
  'given-name',
  {},
  { capitalized: true, tags: ['FirstName', 'MaleName', 'FemaleName'] },
);

/** Family names, as written with a capital. */
export const familyNames = vocabulary('family-name', {}, { capitalized: true, tags: ['LastName'] });

/** Given names that women bear. */
export const femaleNames = vocabulary(
  'female-name',
  {},
  { capitalized: true, tags: ['FemaleName'] },
);

/** Given names that men bear. */
export const maleNames = vocabulary('male-name', {}, { capitalized: true, tags: ['MaleName'] });
