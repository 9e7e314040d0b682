import { ofPeople, type PlaceEntry } from '../../lexicon/gazetteer';
import { isCapitalized, type Word } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import {
  beginsListed,
  endOfListed,
  everyPlaceNamed,
  goesOnListed,
  isListed,
  placesAt,
} from '../../names/listed-places';
import { hyphenated } from '../../names/name-joins';
import { phraseOf } from '../../names/phrases';
import { commonWords, grammarWords, isNameShaped } from '../../names/words';
import {
  atLineStart,
  type Element,
  followedBy,
  notFollowedBy,
  outside,
  readBy,
  word,
  wordThat,
} from '../../rules/element';
import { foundOnce } from '../../rules/once';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import { type Token, tokenBefore } from '../../text/token';
import { type PlaceReading, placeReading } from '../reading';

/** Does a name stand after a comma to say where the place before it lies? */
const qualifies = (entry: PlaceEntry): boolean =>
  !ofPeople(entry) &&
  (entry.type === 'country' || (entry.type === 'region' && entry.level !== undefined));

const endOfName = foundOnce((document, at) => {
  const limit = document.tokens.length;
  const listed = endOfListed(document, at, limit);
  if (listed > 0) return listed;
  let end = at;
  while (end < limit && end - at < 4) {
    const { word, newline } = document.tokens[end] as Token;
    if (!isNameShaped(word) || (end > at && newline)) break;
    end = hyphenated(document, end + 1, limit);
  }
  return end > at ? end : -1;
});

const isPart = (first: Word): boolean => isCapitalized(first) && !grammarWords.has(first);

const anyName: Element = readBy(
  '<Name>',
  isPart,
  (document, at, limit) => {
    if (at >= limit) return -1;
    const end = endOfName(document, at);
    return end <= limit ? end : -1;
  },
  goesOnListed,
  (only) => isNameShaped(only) || isListed(only),
);

const larger: Element = readBy('<state or country>', beginsListed, (document, at, limit) => {
  const end = endOfListed(document, at, limit);
  if (end < 0) return -1;
  return everyPlaceNamed(phraseOf(document, at, end)).some(qualifies) ? end : -1;
});

function qualifierOf(piece: Piece): PlaceReading['qualifier'] {
  const entries = everyPlaceNamed(phraseOf(piece.document, piece.from, piece.to)).filter(qualifies);
  return { from: piece.from, to: piece.to, entries };
}

/** The name began before: *Hills, Kenya* of *Oyel Hills, Kenya*. */
function isEnd({ document, from, first }: Piece): boolean {
  const before = tokenBefore(document.tokens, from);
  return before?.sentence === first.sentence && isNameShaped(before.word);
}

/** *Zuzu, Kenya*; *Alexandria, La.* */
export const qualified = defineRule<PlaceReading>({
  id: 'places/name-comma-larger',
  reads: '<Name>, <state or country>',
  pattern: [anyName, outside(word(',')), outside(larger), notFollowedBy(wordThat('Name', isPart))],
  produce: ([name, , beyond]) => {
    if (!name || !beyond || isEnd(name)) return undefined;
    const entries = placesAt(name.document, name.from, name.to);
    const qualifier = qualifierOf(beyond);
    const codes = new Set(qualifier?.entries.map(({ country }) => country));
    const inside = entries.some(({ country, type }) => type !== 'country' && codes.has(country));
    const abbreviated = qualifier?.entries.some(
      ({ matched }) => matched === 'abbreviation' || matched === 'postal',
    );
    const weight = inside ? 5 : abbreviated ? 4 : entries.length > 0 ? 1.5 : 1.2;
    const beside = inside || entries.length === 0 ? qualifier : undefined;
    return placeReading(weight, entries, undefined, 'name', beside);
  },
  examples: {
    Nakuru: ['They left Nakuru, Kenya.'],
    Zuzu: ['They left Zuzu, Ohio.'],
    nothing: ['They left home, Kenya said.'],
  },
});

/** The state or country that stands after a comma. */
export const qualifier = defineRule<PlaceReading>({
  id: 'places/comma-larger',
  reads: '<Name>, <state or country> as qualifier',
  pattern: [outside(anyName), outside(word(',')), larger, notFollowedBy(wordThat('Name', isPart))],
  produce: ([name, , beyond]) => {
    if (!name || !beyond) return undefined;
    const entries = everyPlaceNamed(phraseOf(beyond.document, beyond.from, beyond.to)).filter(
      qualifies,
    );
    const postal = entries.every(
      ({ matched }) => matched === 'postal' || matched === 'abbreviation',
    );
    return placeReading(postal ? 3.5 : 1, entries);
  },
  examples: {
    'La.': ['They left Alexandria, La., on Friday.'],
    nothing: ['They left home, la la.'],
  },
});

/** *CRICKET - ENGLAND WIN*, *Update: ...*: what the line is about, not where it was written. */
const isSlug = ({ document, first, from, to }: Piece): boolean =>
  capitalsAt(document, first) === 'shouted' || (to - from === 1 && commonWords.has(first.word));

const dateOrAgency = wordThat('date', ({ text }) => /^(?:\d{4}|\(|--|—|–|-|:)$/.test(text));

/** *LONDON 1996-08-30*, *NEW DELHI:*, *MOSCOW (Zuzu) -*. */
export const dateline = defineRule<PlaceReading>({
  id: 'places/dateline',
  reads: 'line: <NAME> <date | (agency) | -- | :>',
  pattern: [atLineStart, anyName, followedBy(dateOrAgency)],
  produce: ([, name]) => {
    if (!name) return undefined;
    const upper = name.tokens.every(({ word: { text } }) => text === text.toUpperCase());
    const next = name.document.tokens[name.to] as Token;
    const entries = placesAt(name.document, name.from, name.to);
    const dated = /^\d{4}$/.test(next.word.text);
    if (!next.spaced && next.word.text === '-') return undefined;
    if (!dated && isSlug(name)) return undefined;
    if (entries.length === 0 && !(upper && dated)) return undefined;
    if (dated && !/^-$/.test(name.document.tokens[name.to + 1]?.word.text ?? '')) return undefined;
    return placeReading(upper && dated ? 5 : 2, entries);
  },
  examples: {
    LONDON: ['LONDON 1996-08-30\nIt rained.'],
    ZUZU: ['ZUZU 1996-08-30\nIt rained.'],
    nothing: ['It rained -- again.'],
  },
});
