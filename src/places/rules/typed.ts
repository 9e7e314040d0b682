import { isCapitalized, type Word } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { phraseOf, placesNamed } from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { facilityWords, numberedRoads, placeWordsAfter } from '../../names/type-words';
import { grammarWords } from '../../names/words';
import {
  type Element,
  entryOf,
  joined,
  optional,
  outside,
  readBy,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { PlaceReading } from '../reading';
import { placeWordsBefore } from '../vocabulary';

const LONGEST = 5;

const isNamePart = (word: Word): boolean =>
  isCapitalized(word) && !grammarWords.has(word) && word.shape !== 'initial';

const beginsHere = (document: Document, at: number): boolean => {
  const token = document.tokens[at] as Token;
  const before = document.tokens[at - 1];
  if (!before || before.sentence !== token.sentence || token.newline) return true;
  return !isNamePart(before.word) || placeWordsAfter.has(before.word);
};

/** A capitalised run that ends in a word of the list, or -1. */
const runEndingIn = (name: string, ends: (word: Word) => boolean): Element =>
  readBy(name, isNamePart, (document, at, limit) => {
    if (at >= limit || !beginsHere(document, at)) return -1;
    let end = at;
    let typed = -1;
    while (end < limit && end - at < LONGEST) {
      const token = document.tokens[end] as Token;
      const hyphen = token.word.text === '-' && end > at && !token.spaced;
      if (!hyphen && (!isNamePart(token.word) || (end > at && token.newline))) break;
      end += 1;
      if (ends(token.word) && end - at > 1) typed = end;
    }
    return typed;
  });

const known = (piece: Piece, weight: number, typeWord?: string): PlaceReading => {
  const entries = placesNamed(phraseOf(piece.document, piece.from, piece.to));
  return { weight, entries, form: 'name', usage: 'literal', ...(typeWord ? { typeWord } : {}) };
};

const shouted = (piece: Piece): boolean => capitalsAt(piece.document, piece.first) === 'shouted';

/** *Zuzu City Council*, *Zuzu Highway Patrol*: the type word belongs to what follows. */
function isCutShort({ document, from, to, last }: Piece): boolean {
  const next = document.tokens[to];
  if (!next?.spaced || next.sentence !== last.sentence || !isNamePart(next.word)) return false;
  if (placesNamed(phraseOf(document, from, to)).length > 0) return false;
  return /^(?:city|town|village|highway|park|zoo|prison|airport)$/.test(last.word.lower);
}

/** *Orwell River*, *Press Street*, *Mahnomen County*. */
export const typedPlace = defineRule<PlaceReading>({
  id: 'places/name-type',
  reads: '<Name> <River | Street | County …>',
  pattern: [runEndingIn('<Name type-word>', placeWordsAfter.has)],
  produce: ([place]) => {
    if (!place || shouted(place) || isCutShort(place)) return undefined;
    const doubtful = place.to - place.from === 2 && isGiven(place.first.word);
    return known(place, doubtful ? 2.2 : 4, place.last.word.lower);
  },
  examples: {
    'Zuzu River': ['They crossed the Zuzu River.'],
    'Press Street': ['It stands on Press Street.'],
    nothing: ['They crossed the river.'],
  },
});

/** *Lake Zuzu*, *Gulf of Zuzu*. */
export const typeBefore = defineRule<PlaceReading>({
  id: 'places/type-name',
  reads: '<Lake | Mount | Gulf of …> <Name>',
  pattern: [
    wordThat('Capital', isCapitalized),
    optional(word('of')),
    wordThat('Name', isNamePart),
    optional(wordThat('Name', isNamePart)),
  ],
  produce: ([first, of, second, third]) => {
    if (!first || !second || shouted(first)) return undefined;
    const phrase = of ? `${first.lower} of` : first.lower;
    if (!placeWordsBefore.has(first.first.word) && !of) return undefined;
    if (of && !landOf.has(phrase)) return undefined;
    if (third && placesNamed(phraseOf(first.document, first.from, third.to)).length === 0)
      return undefined;
    const last = third ?? second;
    const entries = placesNamed(phraseOf(first.document, first.from, last.to));
    return { weight: 3, entries, form: 'name', usage: 'literal', typeWord: first.lower };
  },
  examples: {
    'Lake Zuzu': ['They crossed Lake Zuzu.'],
    'Gulf of Zuzu': ['They crossed the Gulf of Zuzu.'],
    nothing: ['They crossed Zuzu.'],
  },
});

const landOf = new Set(
  'gulf of|bay of|strait of|straits of|sea of|isle of|isles of|cape of'.split('|'),
);

/** *Highway 108*, *Interstate 95*. */
export const numberedRoad = defineRule<PlaceReading>({
  id: 'places/numbered-road',
  reads: '<Highway | Route> <number>',
  pattern: [
    optional(wordThat('Name', ({ text }) => /^(?:U\.S\.|US|State|County)$/.test(text))),
    entryOf(numberedRoads),
    wordThat('number', ({ text }) => /^\d{1,4}$/.test(text)),
  ],
  produce: ([, road]) => ({
    weight: 3.5,
    entries: [],
    form: 'name',
    usage: 'literal',
    typeWord: road?.lower ?? 'road',
  }),
  examples: { 'Highway 108': ['Highway 108 is closed.'], nothing: ['The highway is closed.'] },
});

/** *M4*, *I-95*. */
export const letteredRoad = defineRule<PlaceReading>({
  id: 'places/lettered-road',
  reads: '<I>-<number>',
  pattern: [
    word('i'),
    joined,
    word('-'),
    joined,
    wordThat('number', ({ text }) => /^\d{1,3}$/.test(text)),
  ],
  produce: () => ({
    weight: 3.5,
    entries: [],
    form: 'name',
    usage: 'literal',
    typeWord: 'interstate',
  }),
  examples: { 'I-95': ['Traffic on I-95 stopped.'], nothing: ['I said 95.'] },
});

/** *at Orwell Hospital*: a building is a place where somebody is at it. */
export const atFacility = defineRule<PlaceReading>({
  id: 'places/at-facility',
  reads: 'at | in | near | outside (the) <Name> <Hospital | School | Stadium …>',
  pattern: [
    outside(word('at', 'in', 'near', 'outside', 'inside', 'opposite', 'beside')),
    optional(outside(word('the'))),
    runEndingIn('<Name building>', facilityWords.has),
  ],
  produce: ([, , place]) =>
    place && !shouted(place) ? known(place, 4.6, place.last.word.lower) : undefined,
  examples: {
    'Zuzu Hospital': ['She died at Zuzu Hospital.', 'It was held in the Zuzu Hospital.'],
    nothing: ['Zuzu Hospital said no.'],
  },
});

/** *the city of Zuzu*, *Zuzu province*. */
export const plainType = defineRule<PlaceReading>({
  id: 'places/plain-type-of-name',
  reads: '<city | town | village | province …> of <Name>',
  pattern: [
    outside(
      word(
        'city',
        'town',
        'village',
        'province',
        'region',
        'district',
        'suburb',
        'port',
        'island',
        'county',
        'township',
        'hamlet',
        'capital',
        'republic',
        'state',
        'borough',
        'municipality',
        'settlement',
        'neighbourhood',
        'neighborhood',
        'community',
        'enclave',
        'resort',
        'stronghold',
      ),
    ),
    outside(word('of')),
    wordThat('Name', isNamePart),
    optional(wordThat('Name', isNamePart)),
  ],
  produce: ([type, , name, second]) => {
    if (!name || !type || grammarWords.has(name.first.word)) return undefined;
    const last = second ?? name;
    const entries = placesNamed(phraseOf(name.document, name.from, last.to));
    return { weight: 3.5, entries, form: 'name', usage: 'literal', typeWord: type.lower };
  },
  examples: {
    Zuzu: ['They reached the town of Zuzu.'],
    nothing: ['They reached the town of sorrow.'],
  },
});

/** *Zuzu province*. */
export const nameThenPlainType = defineRule<PlaceReading>({
  id: 'places/name-plain-type',
  reads: '<Name> <province | county | airport …>',
  pattern: [
    wordThat('Name', isNamePart),
    optional(wordThat('Name', isNamePart)),
    outside(
      word(
        'province',
        'county',
        'district',
        'region',
        'airport',
        'peninsula',
        'island',
        'islands',
        'river',
        'valley',
        'mountains',
        'prefecture',
        'municipality',
        'neighbourhood',
        'neighborhood',
        'suburb',
        'village',
        'township',
        'border',
        'coast',
        'strait',
        'oblast',
      ),
    ),
  ],
  produce: ([name, second, type]) => {
    if (!name || !type || !beginsHere(name.document, name.from)) return undefined;
    const last = second ?? name;
    const entries = placesNamed(phraseOf(name.document, name.from, last.to));
    if (
      entries.length > 0 &&
      entries.every(({ matched }) => matched === 'adjective' || matched === 'demonym')
    )
      return undefined;
    return { weight: 2.6, entries, form: 'name', usage: 'literal', typeWord: type.lower };
  },
  examples: {
    Zuzu: ['They reached Zuzu province.'],
    nothing: ['They reached the province.'],
  },
});
