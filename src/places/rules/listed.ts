import { isCapitalized } from '../../lexicon/word';
import { beginsListed, endOfListed, goesOnListed, isListed } from '../../names/listed-places';
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
import { tokenBefore } from '../../text/token';
import type { PlaceReading } from '../reading';
import { placePrepositions } from '../vocabulary';
import { readListed } from './listed-name';

/** The longest name of the gazetteer. */
export const listed = readBy('<place>', beginsListed, endOfListed, goesOnListed, isListed);

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
  first.word.lower === 'to' && tokenBefore(document.tokens, from)?.word.lower === 'according';

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
