import { gazetteer, ofPeople, type PlaceEntry } from '../lexicon/gazetteer';
import { anyOf, bothOf } from '../lexicon/question';
import { remember } from '../lexicon/remember';
import { rememberValue } from '../lexicon/remember-value';
import { anyWordOf } from '../lexicon/vocabulary';
import { isCapitalized } from '../lexicon/word';
import { wordList } from '../lexicon/word-list';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import { longestOf, MOST_PHRASES, Phrases } from './phrases';

const phrases = new Map<string, readonly PlaceEntry[]>();

/** The places of exactly this name, the most prominent first; postal codes only where `CA` is asked for as one. */
export function placesNamed(phrase: string): readonly PlaceEntry[] {
  const all = everyPlaceNamed(phrase);
  return phrase.length === 2 ? all.filter(({ matched }) => matched !== 'postal') : all;
}

/** The places of exactly this name and those whose postal code it is. */
export function everyPlaceNamed(phrase: string): readonly PlaceEntry[] {
  const known = phrases.get(phrase);
  if (known) return known;
  if (phrases.size > MOST_PHRASES) phrases.clear();
  const found = gazetteer.find(phrase);
  phrases.set(phrase, found);
  return found;
}

/** Small words and marks after the first word of a place: *Isle of Man*, *Stoke-on-Trent*, *St. Ives*. */
const isSmallWord = anyWordOf([
  ...['-', "'", '’', '.', "'s", '’s', '&'],
  ...wordList(`
    of and de del di do da du am an nad el al in on la las le les los im bei sul upon dos das della na aan auf dei y e
    der den van von at under pod pri ob en sur city as a i u sous aux
  `),
]);

/** Could the name of a listed place begin with this word? */
export const beginsListed = remember(bothOf(isCapitalized, ({ text }) => gazetteer.begins(text)));

/** Could it stand second in one? */
export const goesOnListed = anyOf([isCapitalized, isSmallWord]);

/** Is it one, by itself? */
export const isListed = remember(
  bothOf(beginsListed, ({ text }) => everyPlaceNamed(text).length > 0),
);

/** Does some longer name go on after it? */
export const goesOn = remember(bothOf(beginsListed, ({ text }) => gazetteer.continues(text)));

const NONE: readonly PlaceEntry[] = [];

/** The places of exactly the name that a word is, whatever its capitals. */
export const placesOfWord = rememberValue(({ text }) =>
  gazetteer.begins(text) ? placesNamed(text) : NONE,
);

/** Could a name go on after it? */
const couldGoOn = remember(({ text }) => gazetteer.continues(text));

const phrasesListed = new Phrases({ find: everyPlaceNamed, continues: gazetteer.continues });
const isEnding = anyWordOf(["'s"]);

const endOfPlain = longestOf(phrasesListed, isCapitalized);
/** *St. John's* ends in what the tokenizer takes for the ending of a possessive. */
const endOfLongest = longestOf(phrasesListed, anyOf([isCapitalized, isEnding]));

/** The places of exactly the name that these tokens are; few words begin one. */
export function placesAt(document: Document, from: number, to: number): readonly PlaceEntry[] {
  const { word } = document.tokens[from] as Token;
  if (to - from === 1) return placesOfWord(word);
  return couldGoOn(word) ? phrasesListed.find(document, from, to) : NONE;
}

/** *St. John's Cemetery*: something else is named after what ends here. */
function isOwner({ tokens }: Document, end: number): boolean {
  const [last, next] = [tokenBefore(tokens, end), tokens[end]];
  return (
    last !== undefined && isEnding(last.word) && next !== undefined && isCapitalized(next.word)
  );
}

/** Index after the longest listed name at `at`, or -1. */
export function endOfListed(document: Document, at: number, limit: number): number {
  const first = document.tokens[at];
  if (!first || at >= limit || !beginsListed(first.word)) return -1;
  if (!goesOn(first.word)) return isListed(first.word) ? at + 1 : -1;
  const longest = endOfLongest(document, at);
  const end = isOwner(document, longest) ? endOfPlain(document, at) : longest;
  return end <= limit ? end : -1;
}

/** Towns of fewer people than this are named less than the persons, firms and things that are called so. */
const LARGE = 1e5;

const isLarge = (entry: PlaceEntry): boolean =>
  !ofPeople(entry) && (entry.type !== 'city' || (entry.population ?? 0) > LARGE);

const isLargeByName = remember((word) => placesOfWord(word).some(isLarge));

/** Is it a land, a region or a large town, by its name? */
export const isLargePlace = (document: Document, from: number, to: number): boolean =>
  to - from === 1
    ? isLargeByName(document.tokens[from]?.word)
    : placesAt(document, from, to).some(isLarge);

/** *Kenyan*, *Danes*: a word for a people or what belongs to them, and for no place. */
export const isDemonym = remember((word) => {
  const entries = beginsListed(word) ? placesOfWord(word) : NONE;
  return (
    entries.some(ofPeople) &&
    !entries.some(({ type, matched }) => type === 'country' && matched === 'name')
  );
});

/** *Kenya*: the name of a country. */
export const isCountry = remember(
  (word) =>
    beginsListed(word) &&
    placesOfWord(word).some(({ type, matched }) => type === 'country' && matched === 'name'),
);
