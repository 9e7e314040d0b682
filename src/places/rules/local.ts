import { isGiven } from '../../names/name-lists';
import { isNameStart } from '../../names/person-name';
import { isNameShaped } from '../../names/words';
import { followedBy, outside, sequence, word, wordThat } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { PlaceReading } from '../reading';
import { name, opensSentence, readName } from './name';

const localNouns = word(
  ...'police man woman resident residents native teen teenager couple mayor officials officers firefighters neighbourhood neighborhood suburb home school schools church area community business businesses'.split(
    ' ',
  ),
);

/** *Vice Mayor Jane Roe*. */
const isRank = ({ last }: Piece): boolean =>
  /^(?:vice|deputy|lord|acting|assistant|junior)$/.test(last.word.lower);

/** What only a place has, whatever its name. */
const quarters = /^(?:area|neighbou?rhood|suburb|residents?)$/;

/** *Zuzu police*, *a Zuzu man*. */
export const localNoun = defineRule<PlaceReading>({
  id: 'places/name-local-noun',
  reads: '<Name> <police | man | residents …>',
  pattern: [name, followedBy(localNouns)],
  produce: ([place]) => {
    if (!place || !isNameStart(place.document, place.from) || isRank(place)) return undefined;
    const surer = quarters.test(place.document.tokens[place.to]?.word.lower ?? '');
    return readName(place, 1.6, surer && !opensSentence(place) ? 2 : 1);
  },
  examples: {
    Zuzu: ['They left Zuzu, Ohio. Then Zuzu residents returned.'],
    nothing: ['They told the police.', 'They told Vice Mayor Jane Roe.'],
  },
});

/** *Ann Moe of Zuzu*: where a person is from. */
export const personOf = defineRule<PlaceReading>({
  id: 'places/person-of-name',
  reads: '<Given name> <Name> of <Name>',
  pattern: [
    outside(wordThat('Given', isGiven)),
    outside(wordThat('Name', isNameShaped)),
    outside(word('of', 'from')),
    name,
  ],
  produce: ([, , , place]) => readName(place, 2, 1.5),
  examples: {
    Zuzu: ['They met James Moe of Zuzu.'],
    nothing: ['They met James Moe of the choir.'],
  },
});

/** *formerly of Zuzu*. */
export const formerlyOf = defineRule<PlaceReading>({
  id: 'places/formerly-of-name',
  reads: 'formerly of | native of | east of | miles from <Name>',
  pattern: [
    outside(
      word(
        'formerly',
        'native',
        'natives',
        'resident',
        'residents',
        'north',
        'south',
        'east',
        'west',
        'outskirts',
        'people',
        'citizens',
        'president',
        'government',
        'parliament',
        'king',
        'queen',
        'streets',
        'northeast',
        'northwest',
        'southeast',
        'southwest',
        'km',
        'miles',
        'kilometres',
        'kilometers',
        'neighborhood',
        'neighbourhood',
        'villages',
        'towns',
        'cities',
        'provinces',
      ),
    ),
    outside(word('of', 'from')),
    name,
  ],
  produce: ([, , place]) => readName(place, 2.5, 2.5),
  examples: {
    Zuzu: ['She was formerly of Zuzu.', 'It lies ten miles north of Zuzu.'],
    nothing: ['She was formerly of the choir.'],
  },
});

/** *Zuzu-based*: where a firm or a person is at home. */
export const basedIn = defineRule<PlaceReading>({
  id: 'places/name-based',
  reads: '<Name>-based',
  pattern: [name, followedBy(sequence(word('-'), word('based', 'born', 'area')))],
  produce: ([place]) => {
    if (!place || !isNameStart(place.document, place.from)) return undefined;
    return readName(place, 3, opensSentence(place) ? 0.5 : 2.5);
  },
  examples: {
    Zuzu: ['They met the Zuzu-based firm.', 'It was a Zuzu-area school.'],
    nothing: ['It was a plant-based meal.', 'Seniority-based pay ended.'],
  },
});

/** *James Moe, of Zuzu, said*; *Mr Moe, from Zuzu*. */
export const nameOf = defineRule<PlaceReading>({
  id: 'places/name-comma-of-name',
  reads: '<Name>, of | from <Name>',
  pattern: [
    outside(wordThat('Name', (first) => isNameShaped(first) && first.shape === 'title')),
    outside(word(',')),
    outside(word('of', 'from')),
    name,
    followedBy(word(',', '.', 'and', 'who', 'said', 'was', 'is')),
  ],
  produce: ([, , , place]) => readName(place, 2.5, 1),
  examples: {
    Nakuru: ['They met James Moe, of Nakuru, in town.'],
    nothing: ['They met James Moe, of the choir.'],
  },
});
