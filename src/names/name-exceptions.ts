import { ofPeople } from '../lexicon/gazetteer';
import { remember } from '../lexicon/remember';
import { anyWordOf } from '../lexicon/vocabulary';
import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import { goesOn, isCountry, isDemonym, placesNamed } from './listed-places';
import { rememberPairs } from './memory';
import { isHyphen } from './name-joins';
import { isGiven } from './name-lists';
import { commonWords, compoundTails, isNameShaped } from './words';

/** *JB Blatt*, *TJ Moe*: two initials that somebody is called by. */
export const isInitialPair = remember(({ text }) => /^(?:[A-Z]J|J[A-Z])$/.test(text));

/** *LONDON Pope*, *FM Blatt*: capitals throughout, then a name that is not. */
export const isShout = (before: Token, token: Token): boolean =>
  before.word.shape === 'upper' &&
  before.word.text.length > 1 &&
  token.word.shape === 'title' &&
  !isInitialPair(before.word);

const quarters = new Map([
  ['N', 'North'],
  ['S', 'South'],
  ['E', 'East'],
  ['W', 'West'],
]);

const quarterOf = ({ text }: Word): string | undefined => quarters.get(text.replace(/\.$/, ''));
const isQuarter = remember((word) => quarterOf(word) !== undefined);

/** *S. Korea*, *N. Irish*: a quarter of the sky, not an initial. */
export function isRegion(first: Token, next: Token | undefined): boolean {
  if (!next || !isQuarter(first.word)) return false;
  if (isDemonym(next.word) || isCountry(next.word)) return true;
  const { text, shape } = next.word;
  const name = shape === 'upper' ? text.charAt(0) + text.slice(1).toLowerCase() : text;
  return placesNamed(`${quarterOf(first.word)} ${name}`).length > 0;
}

/** Pairs of words that are remembered. */
const MOST_PAIRS = 20_000;

const arePeople = rememberPairs(
  (first, next) => placesNamed(`${first.text} ${next.text}`).some(ofPeople),
  MOST_PAIRS,
);

/** *Sri Lankan*: two words for a people. */
export const isPeople = (first: Token, next: Token | undefined): boolean =>
  next !== undefined && goesOn(first.word) && arePeople(first.word, next.word);

/** *Ex-* of *Ex-Yankee*: what comes with it is no name. */
const isPrefixWord = anyWordOf('ex pan pro anti non neo post pre mid'.split(' '));

export const isPrefix = (token: Token | undefined): boolean =>
  token !== undefined && isPrefixWord(token.word);

/** *Paris-based*, *Pan-democrat*, *Second-ranked*, *Israel-PLO*. */
export const isCompound = (first: Word, tail: Word): boolean =>
  isPrefixWord(first) ||
  isCountry(first) ||
  compoundTails.has(tail) ||
  (tail.shape === 'lower' && commonWords.has(first) && !isGiven(first)) ||
  (tail.shape === 'lower' && commonWords.has(tail));

/** Family names of two letters that are words of grammar too: *James To*. */
const shortFamilies = new Set('to so do an on he you'.split(' '));

/** Is it a name although it is a word of grammar: *James To*, *Kim In-so*, *Gert Jan Moe*? */
export function isNameAnyway({ tokens }: Document, at: number): boolean {
  const { word } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (word.shape !== 'title') return false;
  if (isHyphen(tokens[at + 1]))
    return (
      word.text.length < 4 && tokens[at + 2]?.word.shape === 'lower' && isNameShaped(before.word)
    );
  if (word.lower === 'jan') return isGiven(before.word);
  return shortFamilies.has(word.lower) && isGiven(before.word) && before.word.shape === 'title';
}

/** *Queen Elizabeth I*. */
export function isReign({ tokens }: Document, at: number, first: number): boolean {
  const title = tokenBefore(tokens, first);
  return (
    tokens[at]?.word.text === 'I' &&
    title !== undefined &&
    /^(?:king|queen|emperor|empress|tsar|czar|pope|patriarch)$/.test(title.word.lower)
  );
}
