import { remember } from '../lexicon/remember';
import type { Word } from '../lexicon/word';
import { isDemonym } from './listed-places';
import { isFamily, isGiven } from './name-lists';
import { honorifics, offices, roleNouns } from './titles';
import { companyWords, institutionWords, placeWordsAfter } from './type-words';
import { isNameShaped } from './words';

/** Words that name an institution, a company or a piece of land, not a person; *Asa* is no legal form. */
const isTypeWord = (word: Word): boolean =>
  institutionWords.has(word) ||
  (companyWords.has(word) && word.text !== 'Asa') ||
  placeWordsAfter.has(word);

/** Offices that are given names as well. */
const officesAndNames = new Set(['dean', 'earl']);

/** *U.S.*, *F.C.*: letters that are no initials of a person. */
const lettersOfThings = new Set([
  'U.S.',
  'U.N.',
  'U.K.',
  'E.U.',
  'D.C.',
  'F.C.',
  'A.C.',
  'A.S.',
  'S.C.',
]);

const isInitials = ({ shape, text }: Word): boolean =>
  shape === 'dotted' && /^(?:\p{Lu}\.){2,3}$/u.test(text) && !lettersOfThings.has(text);

const hasFigure = ({ text }: Word): boolean => /\d/.test(text);

/** *Jan Moe*: written as the month is, without its stop. */
export const isJan = ({ text }: Word): boolean => text === 'Jan';

/** Could the word be the first of a personal name? */
export const beginsPersonName = remember((word) => {
  if (isJan(word)) return true;
  if (word.shape === 'dotted') return isInitials(word);
  if (!isNameShaped(word) || hasFigure(word)) return false;
  if (honorifics.has(word) || isTypeWord(word)) return false;
  if (offices.begins(word)) return officesAndNames.has(word.lower) && isGiven(word);
  if (roleNouns.has(word) && !isGiven(word) && !isFamily(word)) return false;
  return !isPeople(word) && !isBeliever(word);
});

/** *Islamists*, *Marxist*: who holds a belief; not *Lindqvist* and *Gilchrist*. */
const isBeliever = (word: Word): boolean =>
  /(?<!q[uv]|chr)is[mt]s?$/.test(word.lower) && !isFamily(word);

/** Words for a people that are given names too. */
const peoplesAndNames = new Set(['roman', 'norman', 'dane', 'frank', 'angle']);

const isPeople = (word: Word): boolean => isDemonym(word) && !peoplesAndNames.has(word.lower);

/** Type words that are no family names even after a given name. */
const isTail = (word: Word): boolean =>
  placeWordsAfter.has(word) &&
  /^(?:county|river|street|st\.|road|avenue|airport|stadium|islands?|province|district|bridge|highway|prison|palace|constituency)$/.test(
    word.lower,
  );

/** *Ms*, *Dr.*: a name begins after it. */
const isAddress = ({ lower }: Word): boolean => /^(?:mrs?|ms|mme|mlle|dr|prof)\.?$/.test(lower);

/** *Minister*, *Supt*: an office that few are called by. */
export const isOffice = (word: Word): boolean =>
  offices.has(word) && word.shape === 'title' && !isGiven(word) && !isFamily(word);

/** Could the word go on a personal name that has begun? */
export const continuesPersonName = remember((word) => {
  if (word.shape === 'initial') return true;
  if (!isNameShaped(word) || word.shape === 'dotted' || isAddress(word)) return false;
  if (hasFigure(word)) return false;
  return !institutionWords.has(word) && !companyWords.has(word) && !isTail(word);
});
