import { ofPeople, type PlaceEntry } from '../../lexicon/gazetteer';
import { reads } from '../../lexicon/remember';
import { rememberValue } from '../../lexicon/remember-value';
import { capitalsAt } from '../../names/capitals';
import { placesAt, placesOfWord } from '../../names/listed-places';
import { isFamily, isGiven } from '../../names/name-lists';
import { isTeamSport } from '../../names/sport';
import { placeWordsAfter } from '../../names/type-words';
import { commonWords, grammarWords } from '../../names/words';
import type { Piece } from '../../rules/piece';
import { type PlaceReading, placeReading } from '../reading';
import { isBird } from './bird';
import { crowding } from './crowding';
import { isLanguage } from './language';
import { COMMON_TOWN, opensSentence } from './name';
import { isUniversity } from './university';

/** How likely a name means the place when nothing stands beside it. */
function prominenceOf({ type, population = 0, level, capital }: PlaceEntry): number {
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

const isJunction = reads(/^(?:junction|exit)$/);

/** *between Junction 22 and Junction 23*: of a road. */
const isNumbered = ({ document, last, to }: Piece): boolean =>
  isJunction(last.word) && document.tokens[to]?.word.shape === 'number';

/** What the gazetteer alone says of a name. */
class Listing {
  constructor(
    readonly entries: readonly PlaceEntry[],
    readonly form: PlaceReading['form'],
    /** How likely it means what the gazetteer has. */
    readonly prominence: number,
    /** The place that it names, if it is no word for a people. */
    readonly best?: PlaceEntry,
  ) {}
}

function listingOf(entries: readonly PlaceEntry[]): Listing | undefined {
  if (entries.length === 0) return undefined;
  const best = entries.find((entry) => !ofPeople(entry));
  if (best && !isEclipsed(best, entries))
    return new Listing(entries, 'name', prominenceOf(best), best);
  const form = entries.some(({ matched }) => matched === 'adjective') ? 'adjective' : 'demonym';
  return new Listing(entries, form, 3);
}

const listingOfWord = rememberValue((word) => listingOf(placesOfWord(word)));

const listingAt = ({ document, first, from, to }: Piece): Listing | undefined =>
  to - from === 1 ? listingOfWord(first.word) : listingOf(placesAt(document, from, to));

/** The reading of a listed name, with `more` evidence from what stands before it or around it. */
export function readListed(
  piece: Piece | undefined,
  more: number,
  article = false,
): PlaceReading | undefined {
  const listing = piece && listingAt(piece);
  if (!listing) return undefined;
  const { entries, form, best, prominence } = listing;
  if (!best)
    return isLanguage(piece) ? undefined : placeReading(prominence, entries, undefined, form);
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
  const certain = prominence > 3 && !isGiven(piece.first.word);
  const trust = certain ? Math.max(1, doubt(piece)) : doubt(piece);
  const heard = trust < 0.5 && prominence < 1.5 ? more / 3 : more;
  return placeReading(prominence * trust + heard - crowding(piece), entries);
}
