import { anyOf, MARK, never, onlyOf } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import { anyWordOf } from '../lexicon/vocabulary';
import { isCapitalized, type Word } from '../lexicon/word';
import { type Element, readBy } from '../rules/element';
import { foundOnce } from '../rules/once';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import { capitalsAt } from './capitals';
import {
  isCompound,
  isNameAnyway,
  isPeople,
  isPrefix,
  isRegion,
  isReign,
  isShout,
} from './name-exceptions';
import { afterNickname, afterParticles, couldGoOn, hyphenated, isHyphen } from './name-joins';
import { isFamily, isGiven } from './name-lists';
import { beginsPersonName, continuesPersonName, isJan, isOffice } from './name-words';
import { offices } from './titles';
import { placeWordsAfter } from './type-words';
import { commonWords, isNameShaped, particles, suffixes } from './words';

/** More words than a personal name has in print. */
const LONGEST = 6;

/** *Kano Chief Minister A Blatt*: the office in the middle is that of the name behind it. */
function beginsOffice({ tokens }: Document, at: number, limit: number): boolean {
  const { word } = tokens[at] as Token;
  if (!offices.begins(word)) return false;
  const end = offices.match(tokens, at, limit);
  const next = tokens[end];
  if (end < 0 || end >= limit || !next) return false;
  if (end === at + 1 && !isOffice(word)) return false;
  return next.word.shape === 'initial' || isNameShaped(next.word);
}

/** Index after the longest run from `at` that could be one personal name, or -1. */
export function endOfPersonName(document: Document, at: number, limit: number): number {
  const { tokens } = document;
  const first = tokens[at];
  if (!first || at >= limit) return -1;
  let end = at;
  if (particles.has(first.word)) {
    end = afterParticles(document, at, limit);
    if (end === at && !beginsPersonName(first.word)) return -1;
  } else if (!beginsPersonName(first.word)) return -1;
  if (isRegion(first, tokens[at + 1]) || isPeople(first, tokens[at + 1])) return -1;
  if (isJan(first.word) && !continuesPersonName((tokens[at + 1] ?? first).word)) return -1;
  if (isHyphen(tokens[at + 1]) && isCompound(first.word, (tokens[at + 2] ?? first).word)) return -1;
  let words = 0;
  let names = 0;
  while (end < limit && words < LONGEST) {
    const token = tokens[end] as Token;
    if (words > 0 && token.newline && tokenBefore(tokens, end)?.sentence !== token.sentence) break;
    if (words > 0 && !couldGoOn(token.word)) break;
    if (names === 1 && isReign(document, end, at)) return end + 1;
    if (words > 0 && !continuesPersonName(token.word) && !isNameAnyway(document, end)) {
      const after = names > 0 ? afterParticles(document, end, limit) : end;
      const past = after > end ? after : afterNickname(document, end, limit);
      if (past === end) break;
      end = past;
      continue;
    }
    if (words > 0 && isShout(tokens[end - 1] as Token, token)) break;
    if (words > 0 && beginsOffice(document, end, limit)) break;
    if (words > 0 && suffixes.has(token.word)) {
      end += 1;
      break;
    }
    if (token.word.shape !== 'initial') names += 1;
    words += 1;
    end = hyphenated(document, end + 1, limit);
  }
  while (
    end > at &&
    (tokens[end - 1] as Token).word.shape === 'initial' &&
    names > 0 &&
    !(tokens[end - 1] as Token).word.text.endsWith('.') &&
    end - at > 1
  )
    end -= 1;
  return names > 0 ? end : -1;
}

/** How many words the run of a name has, hyphenated ones counted once. */
export function wordsInName({ tokens }: Document, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (isHyphen(token)) count -= 1;
    else count += 1;
  }
  return count;
}

/** A new name may begin here: the word before belongs to no name that is still running. */
export function isNameStart(document: Document, at: number): boolean {
  const token = document.tokens[at] as Token;
  const before = tokenBefore(document.tokens, at);
  if (!before || before.sentence !== token.sentence) return true;
  if (!token.spaced && before.word.text === '-') return false;
  const earlier = tokenBefore(document.tokens, at - 1);
  if (earlier?.word.lower === 'former') return true;
  if (isHyphen(earlier) && isPrefix(tokenBefore(document.tokens, at - 2))) return true;
  const firstOfSentence = !earlier || earlier.sentence !== token.sentence;
  return !beginsPersonName(before.word) || firstOfSentence || isShout(before, token);
}

/** Offices that are family names as well: *King said*, but *the King said*. */
const officesAndFamilies = anyWordOf(
  'king prince bishop pope judge marshal major baron duke cook page carter mason baker hunter butler'.split(
    ' ',
  ),
);

const isOfficeOrFamily = remember(
  (word) => officesAndFamilies(word) || (placeWordsAfter.has(word) && isFamily(word)),
);

const begins = remember(
  (word) => beginsPersonName(word) || particles.has(word) || isOfficeOrFamily(word),
);

/** Could the second word of a headline's name be a family name, not the verb after one? */
const isSurname = (word: Word): boolean =>
  isFamily(word) || !(commonWords.has(word) || /(?:S|ED|ING)$/.test(word.text));

/** In a headline all in capitals the run says nothing: one word, or two where the first is a given name. */
function endInHeadline(document: Document, at: number, limit: number): number {
  const { word } = document.tokens[at] as Token;
  const next = document.tokens[at + 1];
  if (isRegion(document.tokens[at] as Token, next)) return -1;
  const two =
    next !== undefined &&
    at + 1 < limit &&
    beginsPersonName(word) &&
    continuesPersonName(next.word) &&
    next.word.shape !== 'initial' &&
    isSurname(next.word);
  if (two && (word.shape === 'initial' || (isGiven(word) && !commonWords.has(word)))) return at + 2;
  return beginsPersonName(word) && word.shape !== 'initial' ? at + 1 : -1;
}

const isDeterminer = anyWordOf([
  ...['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my', 'of', 'former'],
]);

/** An office or a kind of place that stands alone, without an article, may be somebody's name. */
function isBareFamily({ tokens }: Document, at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokenBefore(tokens, at);
  const next = tokens[at + 1];
  if (!isOfficeOrFamily(token.word) || token.word.shape !== 'title') return false;
  if (next && isNameShaped(next.word)) return false;
  return !before || !isDeterminer(before.word);
}

function findName(document: Document, at: number): number {
  const token = document.tokens[at] as Token;
  const limit = document.sentences[token.sentence]?.to ?? document.tokens.length;
  if (capitalsAt(document, token) === 'shouted') return endInHeadline(document, at, limit);
  if (!isNameStart(document, at)) return -1;
  return isBareFamily(document, at) ? at + 1 : endOfPersonName(document, at, limit);
}

const endOfName = foundOnce(findName);

/** A name goes on with a name, a particle, or a hyphen or quotation mark before one. */
const goesOn = anyOf([
  isCapitalized,
  particles.has,
  onlyOf(MARK, ({ shape }) => shape === 'other'),
]);

const oneWord: Element = readBy('<name>', begins, (document, at, limit) => {
  const end = endOfName(document, at);
  return end <= limit ? end : -1;
});

const twoWords: Element = readBy(
  '<name>',
  begins,
  (document, at, limit) => {
    const end = endOfName(document, at);
    return end > 0 && end <= limit && wordsInName(document, at, end) > 1 ? end : -1;
  },
  goesOn,
  never,
);

/** A run of words that could be a personal name, of at least `least` words; one element for all rules. */
export const personName = (least: 1 | 2): Element => (least === 1 ? oneWord : twoWords);
