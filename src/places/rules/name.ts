import { isCapitalized } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import {
  endOfListed,
  goesOnListed,
  isDemonym,
  isListed,
  placesAt,
} from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { commonWords, isNameShaped } from '../../names/words';
import { type Element, readBy } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { tokenBefore } from '../../text/token';
import { type PlaceReading, placeReading } from '../reading';

/** A listed name, or one or two capitalised words. */
export const name: Element = readBy(
  '<Name>',
  (first) => isCapitalized(first) && first.shape !== 'upper' && !isDemonym(first),
  (document, at, limit) => {
    const listed = endOfListed(document, at, limit);
    if (listed > 0) return listed;
    const first = document.tokens[at];
    const second = document.tokens[at + 1];
    if (!first || at >= limit || !isNameShaped(first.word)) return -1;
    return second && at + 1 < limit && isNameShaped(second.word) && !second.newline
      ? at + 2
      : at + 1;
  },
  (second) => isNameShaped(second) || goesOnListed(second),
  (only) => isNameShaped(only) || isListed(only),
);

/** A town named by a common word must be as large as this: *Reading police*, but *Many officials*. */
export const COMMON_TOWN = 100_000;

const isSmallOrNone = ({ document, from, to }: Piece): boolean =>
  (placesAt(document, from, to)[0]?.population ?? 0) < COMMON_TOWN;

/** Its capital says nothing at the head of a sentence: *Several counties*, *Seniority-based pay*. */
export const opensSentence = ({ document, first, from }: Piece): boolean =>
  tokenBefore(document.tokens, from)?.sentence !== first.sentence;

/** What is read of such a name where the words around it make it a place. */
export function readName(
  piece: Piece | undefined,
  known: number,
  unknown: number,
  common: (piece: Piece) => boolean = isSmallOrNone,
): PlaceReading | undefined {
  if (!piece || capitalsAt(piece.document, piece.first) !== 'prose') return undefined;
  const { word: first } = piece.first;
  const entries = placesAt(piece.document, piece.from, piece.to);
  if (entries.length === 0 && isGiven(first)) return undefined;
  if (commonWords.has(first) && common(piece)) return undefined;
  const weight = entries.length > 0 ? known : unknown;
  return placeReading(weight, entries);
}
