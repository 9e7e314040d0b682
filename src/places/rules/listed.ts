import { ofPeople, type PlaceEntry } from '../../lexicon/gazetteer';
import { isCapitalized } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import {
  beginsListed,
  endOfListed,
  goesOnListed,
  isListed,
  phraseOf,
  placesNamed,
} from '../../names/listed-places';
import { isFamily, isGiven } from '../../names/name-lists';
import { isTeamSport } from '../../names/sport';
import { placeWordsAfter } from '../../names/type-words';
import { commonWords, grammarWords } from '../../names/words';
import {
  entryOf,
  entryValue,
  followedBy,
  optional,
  outside,
  readBy,
  word,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { PlaceReading } from '../reading';
import { placePrepositions } from '../vocabulary';
import { isBird } from './bird';
import { crowding } from './crowding';
import { isLanguage } from './language';
import { COMMON_TOWN, opensSentence } from './name';
import { isUniversity } from './university';

/** The longest name of the gazetteer. */
export const listed = readBy('<place>', beginsListed, endOfListed, goesOnListed, isListed);

/** How likely a name means the place when nothing stands beside it. */
function prominence({ type, population = 0, level, capital }: PlaceEntry): number {
  if (type === 'country' || type === 'continent') return 3.2;
  if (type === 'region') return level === 2 ? 1.2 : 2.6;
  if (type !== 'city') return 1.8;
  if (capital === 'country') return 2.8;
  if (population > 1e6) return 2.4;
  if (population > 2e5) return 1.9;
  return population > 5e4 ? 1.3 : 0.6;
}

/** *Beverly Hills*, which no person is; *Kansas City* may be a team. */
const isTyped = ({ document, last }: Piece): boolean =>
  placeWordsAfter.has(last.word) && !isTeamSport(document);

/** A word that more often means something else: *Reading*, *Jordan*, *March*. */
function doubt(piece: Piece): number {
  if (piece.to - piece.from > 1) return isTyped(piece) ? 3 : 1.6;
  const { word: only } = piece.first;
  if (grammarWords.has(only)) return 0.1;
  if (isGiven(only) || isFamily(only)) return 0.6;
  return commonWords.has(only) ? 0.3 : 1;
}

/** *BA* is no town called Ba: short names in capitals are acronyms unless the gazetteer has them as such. */
const isAcronym = ({ document, first, from, to }: Piece, { matched, type }: PlaceEntry): boolean =>
  to - from === 1 &&
  first.word.shape === 'upper' &&
  first.word.text.length < 6 &&
  matched === 'name' &&
  type !== 'country' &&
  capitalsAt(document, first) === 'prose';

/** *Canadian* and *English* are no small towns in Texas and Indiana, unless a state stands beside them. */
const isEclipsed = (town: PlaceEntry, entries: readonly PlaceEntry[]): boolean =>
  town.type === 'city' &&
  (town.population ?? 0) < 50_000 &&
  entries.some((entry) => ofPeople(entry) && (entry.type === 'country' || entry.level === 1));

/** *CHOOSE TO BAT*, *Police Search Home*: a capital that any word would bear there, and a town that few know. */
function bearsAnyCapital(piece: Piece, { type, population = 0 }: PlaceEntry): boolean {
  if (type !== 'city' || piece.to - piece.from > 1) return false;
  const capitals = capitalsAt(piece.document, piece.first);
  if (commonWords.has(piece.first.word))
    return population < COMMON_TOWN && (capitals !== 'prose' || opensSentence(piece));
  return population < VILLAGE && capitals === 'shouted';
}

/** Villages smaller than this are in no headline that shouts. */
const VILLAGE = 5000;

/** *at the Summit*: towns take no article but for another noun's sake, as in *the Nairobi suburb*. */
const standsAlone = ({ document, last, to, first }: Piece): boolean => {
  const next = document.tokens[to];
  if (/^the$/i.test(first.word.text)) return false;
  return (
    next?.sentence !== last.sentence ||
    (!/^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.pos) && next.word.text !== '-')
  );
};

/** *between Junction 22 and Junction 23*: of a road. */
const isNumbered = ({ document, last, to }: Piece): boolean =>
  /^(?:junction|exit)$/.test(last.word.lower) && document.tokens[to]?.word.shape === 'number';

/** What the gazetteer says of a name, with `more` evidence from what stands beside it. */
export function readListed(
  piece: Piece | undefined,
  more: number,
  article = false,
): PlaceReading | undefined {
  if (!piece) return undefined;
  const entries = placesNamed(phraseOf(piece.document, piece.from, piece.to));
  if (entries.length === 0) return undefined;
  const best = entries.find((entry) => !ofPeople(entry));
  if (!best || isEclipsed(best, entries)) {
    if (isLanguage(piece)) return undefined;
    const form = entries.some(({ matched }) => matched === 'adjective') ? 'adjective' : 'demonym';
    return { weight: 3, entries, form };
  }
  if (
    isBird(piece) ||
    isUniversity(piece) ||
    isNumbered(piece) ||
    bearsAnyCapital(piece, best) ||
    isAcronym(piece, best) ||
    (article && best.type === 'city' && standsAlone(piece))
  ) {
    return undefined;
  }
  const weight = prominence(best);
  const certain = weight > 3 && !isGiven(piece.first.word);
  const trust = certain ? Math.max(1, doubt(piece)) : doubt(piece);
  return {
    weight: weight * trust + (trust < 0.5 && weight < 1.5 ? more / 3 : more) - crowding(piece),
    entries,
    form: 'name',
  };
}

/** *Kenya*. */
export const listedPlace = defineRule<PlaceReading>({
  id: 'places/listed',
  reads: '<place>',
  pattern: [listed],
  produce: ([place]) => readListed(place, 0),
  examples: {
    Kenya: ['They left, Kenya said.'],
    nothing: [
      'She left home.',
      'Police said so.',
      'THEY CHOOSE TO BAT',
      'They left at Junction 22.',
    ],
  },
});

/** *According to Zuzu*: to somebody. */
const isIdle = ({ document, first, from }: Piece): boolean =>
  first.word.lower === 'to' && document.tokens[from - 1]?.word.lower === 'according';

/** *North Kansas City*: the compass word is no preposition but the first part of a listed name. */
const isOneName = ({ document, from, first }: Piece, { to }: Piece): boolean =>
  isCapitalized(first.word) && endOfListed(document, from, to) === to;

/** *in Kenya*. */
export const inPlace = defineRule<PlaceReading>({
  id: 'places/preposition-listed',
  reads: '<preposition> <place>',
  pattern: [outside(entryOf(placePrepositions)), optional(outside(word('the'))), listed],
  produce: ([preposition, article, place]) => {
    if (!preposition || !place || isOneName(preposition, place)) return undefined;
    const worth = entryValue(placePrepositions, preposition) ?? 0;
    return readListed(place, isIdle(preposition) ? 0 : worth, article !== undefined);
  },
  examples: { Kenya: ['She lives in Kenya.'], nothing: ['She lives in fear.'] },
});

/** *Name (Kenya)*. */
export const bracketed = defineRule<PlaceReading>({
  id: 'places/in-brackets',
  reads: '(<place>)',
  pattern: [outside(word('(')), listed, followedBy(word(')'))],
  produce: ([, place]) => readListed(place, 2),
  examples: { Kenya: ['1. Zuzu Blatt (Kenya) 2:03.4'], nothing: ['She (a runner) won.'] },
});
