import { vocabulary } from '../lexicon/vocabulary';

/** Given names, as written with a capital. */
export const givenNames = vocabulary(
  'given-name',
  {},
  { capitalized: true, tags: ['FirstName', 'MaleName', 'FemaleName'] },
);

/** Family names, as written with a capital. */
export const familyNames = vocabulary('family-name', {}, { capitalized: true, tags: ['LastName'] });
