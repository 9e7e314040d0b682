import { type NameFlags, nameFlagsOf } from '../lexicon/name-lists';
import { bothOf } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import { vocabulary } from '../lexicon/vocabulary';
import { isCapitalized, type Word } from '../lexicon/word';

const given = vocabulary('given-name', {}, { tags: ['FirstName', 'MaleName', 'FemaleName'] });
const family = vocabulary('family-name', {}, { tags: ['LastName'] });
const female = vocabulary('female-name', {}, { tags: ['FemaleName'] });
const male = vocabulary('male-name', {}, { tags: ['MaleName'] });

const unknown: NameFlags = { given: false, family: false, gender: undefined, ambiguous: false };
const known = new WeakMap<Word, NameFlags>();

function genderOf(word: Word, flags: NameFlags | undefined): NameFlags['gender'] {
  if (female.has(word) !== male.has(word)) return female.has(word) ? 'female' : 'male';
  return flags?.gender;
}

function lookUp(word: Word): NameFlags {
  if (!isCapitalized(word)) return unknown;
  const flags = nameFlagsOf(word.lower);
  const gender = genderOf(word, flags);
  return {
    given: given.has(word) || flags?.given === true,
    family: family.has(word) || flags?.family === true,
    gender,
    ambiguous: flags?.ambiguous === true,
  };
}

/** What compromise's lexicon and the generated lists know of a capitalised word as a personal name. */
export function nameFacts(word: Word): NameFlags {
  const facts = known.get(word);
  if (facts) return facts;
  const found = lookUp(word);
  known.set(word, found);
  return found;
}

export const isGiven = remember(bothOf(isCapitalized, (word) => nameFacts(word).given));

export const isFamily = remember(bothOf(isCapitalized, (word) => nameFacts(word).family));
