import { createGazetteer, type PlaceEntry } from '../../lexicon/gazetteer';
import { isCapitalized, type Word } from '../../lexicon/word';
import { followedBy, optional, outside, readBy, sequence, word } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { PlaceReading } from '../reading';

const gazetteer = createGazetteer();
const begins = (word: Word): boolean => isCapitalized(word) && gazetteer.begins(word.lower);

/** The longest name of the gazetteer. */
const listed = readBy('<place>', begins, (document, at, limit) => {
  let phrase = '';
  let end = -1;
  for (let to = at; to < limit && to < at + 6; to += 1) {
    const token = document.tokens[to];
    if (!token) break;
    phrase = to === at ? token.word.lower : `${phrase} ${token.word.lower}`;
    if (isCapitalized(token.word) && gazetteer.find(phrase).length > 0) end = to + 1;
    if (!gazetteer.continues(phrase)) break;
  }
  return end;
});

const entriesOf = (piece: Piece): readonly PlaceEntry[] => gazetteer.find(piece.lower);

function prominence(entries: readonly PlaceEntry[]): number {
  let best = 0;
  for (const { type, population = 0 } of entries) {
    const weight =
      type === 'country' || type === 'continent'
        ? 3
        : type === 'region'
          ? 2.5
          : population > 5e5
            ? 2
            : population > 5e4
              ? 1.5
              : 0.7;
    if (weight > best) best = weight;
  }
  return best;
}

function read(piece: Piece | undefined, more: number): PlaceReading | undefined {
  if (!piece) return undefined;
  const entries = entriesOf(piece);
  const form = entries.every(({ matched }) => matched === 'adjective' || matched === 'demonym')
    ? entries.some(({ matched }) => matched === 'adjective')
      ? 'adjective'
      : 'demonym'
    : 'name';
  return { weight: prominence(entries) + more, entries, form, usage: 'literal' };
}

/** *Kenya*. */
export const listedPlace = defineRule<PlaceReading>({
  id: 'places/listed',
  reads: '<place>',
  pattern: [listed],
  produce: ([place]) => read(place, 0),
  examples: { Kenya: ['She left Kenya.'], nothing: ['She left home.'] },
});

/** *in Kenya*. */
export const inPlace = defineRule<PlaceReading>({
  id: 'places/in-listed',
  reads: 'in | at | from | near | to <place>',
  pattern: [
    outside(
      word(
        'in',
        'at',
        'from',
        'near',
        'to',
        'into',
        'across',
        'throughout',
        'outside',
        'around',
        'toward',
        'towards',
        'inside',
      ),
    ),
    optional(outside(word('the'))),
    listed,
  ],
  produce: ([, , place]) => read(place, 2),
  examples: { Kenya: ['She lives in Kenya.'], nothing: ['She lives in fear.'] },
});

/** *Name (Kenya)*. */
export const bracketed = defineRule<PlaceReading>({
  id: 'places/in-brackets',
  reads: '(<place>)',
  pattern: [outside(word('(')), listed, followedBy(sequence(word(')')))],
  produce: ([, place]) => read(place, 2),
  examples: { Kenya: ['1. Jane Roe (Kenya) 2:03.4'], nothing: ['She (a runner) won.'] },
});
