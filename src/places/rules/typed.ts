import { isCapitalized } from '../../lexicon/word';
import { isDemonym, placesAt } from '../../names/listed-places';
import { isFamily, isGiven } from '../../names/name-lists';
import { isTeamSport } from '../../names/sport';
import { honorifics } from '../../names/titles';
import { placeWordsAfter } from '../../names/type-words';
import { isNamePart } from '../../names/words';
import { optional, word, wordThat } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import { type PlaceReading, placeReading } from '../reading';
import { placePrepositions, placeWordsBefore } from '../vocabulary';
import { hidesCounty, known, runEndingIn, shouted } from './run';

/** *Zuzu City Council*, *Zuzu Highway Patrol*: the type word belongs to what follows. */
function isCutShort({ document, from, to, last }: Piece): boolean {
  const next = document.tokens[to];
  if (!next?.spaced || next.sentence !== last.sentence || !isNamePart(next.word)) return false;
  if (placesAt(document, from, to).length > 0) return false;
  return /^(?:city|town|village|highway|park|zoo|prison|airport)$/.test(last.word.lower);
}

const isRoad = ({ last }: Piece): boolean =>
  /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|drive|boulevard|highway|parkway|county|river|airport)$/.test(
    last.word.lower,
  );

/** *Church St. Gregory*: the last word is a saint's. */
const isSaint = ({ document, last, to }: Piece): boolean => {
  const next = document.tokens[to];
  return last.word.lower === 'st.' && !!next && !next.newline && isNamePart(next.word);
};

/** *Norwich City*, *Notts County*: clubs, unless the gazetteer has them. */
const isClub = (place: Piece): boolean =>
  /^(?:city|county|town)$/.test(place.last.word.lower) &&
  isTeamSport(place.document) &&
  placesAt(place.document, place.from, place.to).every(({ type }) => type !== 'city');

/** *Red Crescent*, *Councilmember Place 1*: no roads. */
const isNoRoad = ({ document, last, to }: Piece): boolean =>
  (last.word.lower === 'crescent' && document.tokens[to - 2]?.word.text === 'Red') ||
  (last.word.lower === 'place' && /^\d/.test(document.tokens[to]?.word.text ?? ''));

/** *uZuzu District Municipality*: what is left of a name that begins with a small letter. */
const isKind = ({ first, last }: Piece): boolean =>
  /^(?:municipality|township|county)$/.test(last.word.lower) &&
  /^(?:district|local|metropolitan|rural)$/.test(first.word.lower);

/** *Third Quarter*: of a year. */
const isOfYear = ({ first, last }: Piece): boolean =>
  last.word.lower === 'quarter' &&
  /^(?:first|second|third|fourth|last|next)$/.test(first.word.lower);

/** *Conleth Hill*, *Ms. Hill*: the type word may be a family name, where nothing says that one is at it. */
function isPerhapsPerson(place: Piece): boolean {
  const { document, from, first, last } = place;
  if (honorifics.has(first.word)) return true;
  const before = tokenBefore(document.tokens, from);
  if (!isFamily(last.word) || isRoad(place)) return false;
  if (placesAt(document, from, place.to).length > 0) return false;
  return (
    !before || !(placePrepositions.has(before.word) || /^(?:on|the|of)$/.test(before.word.lower))
  );
}

/** *Orwell River*, *Press Street*, *Mahnomen County*. */
export const typedPlace = defineRule<PlaceReading>({
  id: 'places/name-type',
  reads: '<Name> <River | Street | County …>',
  pattern: [runEndingIn('<Name type-word>', placeWordsAfter.has)],
  produce: ([place]) => {
    if (!place || shouted(place)) return undefined;
    if (
      [isCutShort, isSaint, isClub, isKind, isOfYear, isNoRoad, hidesCounty].some((other) =>
        other(place),
      )
    )
      return undefined;
    const doubtful =
      isPerhapsPerson(place) ||
      (!isRoad(place) && place.tokens.some(({ word }) => isGiven(word) || isDemonym(word)));
    return known(place, doubtful ? 2.2 : 4, place.last.word.lower);
  },
  examples: {
    'Zuzu River': ['They crossed the Zuzu River.'],
    'Press Street': ['It stands on Press Street.'],
    'McLean County': ['Six McLean County deputies saw it.'],
    nothing: ['They crossed the river.', 'They met in the uZuzu District Municipality.'],
  },
});

/** *Lake Zuzu*, *Gulf of Zuzu*. */
export const typeBefore = defineRule<PlaceReading>({
  id: 'places/type-name',
  reads: '<Lake | Mount | Gulf of …> <Name>',
  pattern: [
    wordThat('Lake | Gulf', (first) => isCapitalized(first) && placeWordsBefore.begins(first)),
    optional(word('of')),
    wordThat('Name', isNamePart),
    optional(wordThat('Name', isNamePart)),
  ],
  produce: ([first, of, second, third]) => {
    if (!first || !second || shouted(first)) return undefined;
    const phrase = of ? `${first.lower} of` : first.lower;
    if (!placeWordsBefore.has(first.first.word) && !of) return undefined;
    if (of && !landOf.has(phrase)) return undefined;
    if (third && placesAt(first.document, first.from, third.to).length === 0) return undefined;
    const last = third ?? second;
    const entries = placesAt(first.document, first.from, last.to);
    return placeReading(3, entries, first.lower);
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
