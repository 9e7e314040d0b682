import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { areNicknames } from './nicknames';
import type { ParsedName } from './parts';

const isInitial = (word: string): boolean => word.length === 1;

/** One spelling of a name in another alphabet or orthography for another: *Sergey*, *Sergei*. */
export function areSpellings(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || Math.abs(a.length - b.length) > 2) return false;
  const edits = distance(a, b);
  if (edits > 2 || edits > shorter / 3) return false;
  const sounds = doubleMetaphone(b);
  return doubleMetaphone(a).some((sound) => sounds.includes(sound));
}

/** Can two given names be one person's: the same, an initial, a short form or another spelling? */
export function givenAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  return areNicknames(a, b) || areSpellings(a, b);
}

const conflict = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && plainInitial(a) !== plainInitial(b);

const plainInitial = (name: string): string => name.charAt(0).toLowerCase();

/** *Gabriel Lopez* of *Gabriel Lopez Moe*: the last family name or the last given one left out. */
const isShortened = (a: ParsedName, b: ParsedName): boolean =>
  a.words.length > 1 &&
  b.words.length === a.words.length + 1 &&
  !b.parts.particle &&
  !b.parts.suffix &&
  a.words.every((word, i) => word.length > 1 && word === b.words[i]);

/** Can two full names be one person's? */
export function fullAgree(a: ParsedName, b: ParsedName): boolean {
  if (a.given === undefined || b.given === undefined) return false;
  if (a.parts.suffix && b.parts.suffix && a.parts.suffix !== b.parts.suffix) return false;
  if (a.joined === b.joined || isShortened(a, b) || isShortened(b, a)) return true;
  if (a.family === b.family)
    return givenAgree(a.given, b.given) && !conflict(a.parts.middle, b.parts.middle);
  return a.given === b.given && !isInitial(a.given) && areSpellings(a.family, b.family);
}
