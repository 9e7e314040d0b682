import { remember } from '../../lexicon/remember';
import type { Word } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { isLargePlace, placesOfWord } from '../../names/listed-places';
import { isInitialPair } from '../../names/name-exceptions';
import { isFamily, isGiven, nameFacts } from '../../names/name-lists';
import { personName } from '../../names/person-name';
import { commonWords } from '../../names/words';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import { type Token, tokenBefore } from '../../text/token';
import type { PersonReading } from '../reading';
import { isTitleAlone } from './evidence';

/** Two capitalised words that no list has. */
const UNKNOWN_PAIR = 1.25;

/** *Santiago de Cuba*: a large town is meant, whatever its words are. */
const TOWN = 1;

/** What the words of a name say for themselves. */
function weigh(name: Piece): number {
  const { document, from, to } = name;
  const first = name.first.word;
  const last = name.last.word;
  const known = isFamily(last);
  if (to - from === 1) return alone(first, known);
  if (isFormer(name)) return 0.4;
  if (isLargePlace(document, from, to)) return TOWN;
  if (to - from > 2 && isLoose(last) && !isGiven(first)) return 0.6;
  if (first.shape === 'initial' || first.shape === 'dotted') return known ? 4 : 3;
  if (isInitialPair(first)) return known ? 3 : 2;
  if (isGiven(first)) return known ? 4 : isThing(name) ? thing(last) : 3;
  if (to - from > 2 && !isFamily(first) && isGiven((document.tokens[from + 1] as Token).word))
    return isForeign(name) ? 0.5 : 2;
  if (holds(name, isGiven)) return isFamily(first) ? 1.8 : 1.4;
  if (known) return isWord(first) ? 0.6 : 1.5;
  if (hasLowerTail(name)) return 2.2;
  if (isPlace(last)) return 0.8;
  if (holds(name, commonWords.has)) return 0.4;
  return holds(name, ({ shape }) => shape === 'upper') ? 0.6 : UNKNOWN_PAIR;
}

/** Is any word of the name so? */
function holds({ document: { tokens }, from, to }: Piece, is: (word: Word) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (is((tokens[at] as Token).word)) return true;
  return false;
}

/** *Instead Roe*: a word before a family name; short ones may be short names. */
const isWord = (word: Word): boolean =>
  word.text.length > 3 && commonWords.has(word) && !isFamily(word);

/** *Zuzu Blatt Sworn In*: a word at the end that is no name. */
const isLoose = (word: Word): boolean => isWord(word) && !isGiven(word) && word.shape === 'title';

const isPlace = (word: Word): boolean => placesOfWord(word).length > 0;

/** *former Oriole Jane Roe*: the word after *former* is what she was. */
function isFormer({ document, from }: Piece): boolean {
  const before = tokenBefore(document.tokens, from);
  return before?.word.lower === 'former' && !isGiven((document.tokens[from] as Token).word);
}

/** *Nonpartisan Jane Roe*, *Egypt Jane Roe*: the first word belongs to something else. */
const isForeign = (name: Piece): boolean => {
  const { word } = name.first;
  return commonWords.has(word) || word.shape === 'upper' || isPlace(word) || opens(name);
};

/** *Olive Garden*, *Blossom Deli*: a given name that is a word, before a word that is no name. */
const isThing = ({ first, last }: Piece): boolean =>
  commonWords.has(last.word) && nameFacts(first.word).ambiguous;

/** *Olive Garden* may be somebody after all; *Emerald Players* are many. */
const thing = (last: Word): number =>
  last.lower.endsWith('s') && !last.lower.endsWith('ss') ? 0.8 : 1.5;

const isDash = remember(({ text }) => /^(?:--?|–|—|_|:)$/.test(text));

/** First in a sentence of prose, where the capital says nothing. */
const opens = ({ document, from, first }: Piece): boolean => {
  const before = tokenBefore(document.tokens, from);
  const starts = before?.sentence !== first.sentence || isDash(before.word);
  return starts && capitalsAt(document, first) === 'prose';
};

function alone(word: Word, known: boolean): number {
  if (commonWords.has(word)) return isGiven(word) ? 0.5 : 0.05;
  if (isGiven(word)) return 0.9;
  return known ? 0.8 : 0.3;
}

/** *Chee-hwa*: romanised given names are written so, and little else. */
function hasLowerTail(name: Piece): boolean {
  if (!holds(name, isHyphen)) return false;
  const { tokens } = name;
  const hyphen = tokens.findIndex(({ word }) => isHyphen(word));
  return hyphen > 0 && tokens[hyphen + 1]?.word.shape === 'lower';
}

const isHyphen = ({ text }: Word): boolean => text === '-';

/** What is left of the evidence after *the*, which people do without: *the Houston Astros*. */
const AFTER_ARTICLE = 0.5;

const hasArticle = ({ document, from, first }: Piece): boolean => {
  const before = tokenBefore(document.tokens, from);
  return before?.word.lower === 'the' && before.sentence === first.sentence;
};

/** A run of capitalised words, weighed by what the lists know of it. */
export const bareName = defineRule<PersonReading>({
  id: 'people/bare-name',
  reads: '<name>',
  pattern: [personName(1)],
  produce: ([name]) =>
    name && !isTitleAlone(name)
      ? { weight: hasArticle(name) ? AFTER_ARTICLE * weigh(name) : weigh(name) }
      : undefined,
  examples: {
    'Jane Smith': ['It was Jane Smith again.'],
    nothing: ['It was nobody again.'],
  },
});
