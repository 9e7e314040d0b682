import { capitalsAt } from '../../names/capitals';
import { phraseOf } from '../../names/phrases';
import { isRoadWord } from '../../names/type-words';
import { isNamePart } from '../../names/words';
import { onlyIn, readBy } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import { tokenBefore } from '../../text/token';
import { type PlaceReading, unlistedReading } from '../reading';
import { endOfRoad, isShared, isTown, namesRoads } from './road-memory';

/** What stands before a road, and before little else that has a road's name. */
const before = /^(?:on|along|off|onto|down|between|at|up|and|,|\/|&|of|below|above|\d+)$/;
/** Further before it: *at Elm and Third*, *the foot of Elm*. */
const crossing =
  /^(?:on|along|off|onto|between|at|corner|intersection|junction|foot|end|side|block)$/;
/** How far back the word that opens a list of roads may stand. */
const LONGEST_LIST = 8;

/** *2231 Royal*, *on Royal*, *at Royal and Elm*: somebody is on it, or it crosses another. */
function onRoad({ document, from, first }: Piece): boolean {
  const { tokens } = document;
  const preceding = tokenBefore(tokens, from);
  if (preceding?.sentence !== first.sentence || !before.test(preceding.word.lower)) return false;
  if (!/^(?:and|,|\/|&|of)$/.test(preceding.word.lower)) return true;
  for (let at = from - 2; at >= Math.max(0, from - LONGEST_LIST); at -= 1) {
    const { word, sentence } = tokens[at] ?? preceding;
    if (sentence !== first.sentence) return false;
    if (crossing.test(word.lower)) return true;
    if (!isNamePart(word) && !/^(?:and|,|the|of)$/.test(word.lower) && !isRoadWord(word.lower))
      return false;
  }
  return false;
}

/** What stands before a road, and before no town. */
const beforeRoad = /^(?:on|along|off|onto|\d+)$/;

/**
 * *on Nakuru*, *the corner of Nakuru and Elm*: the road, although there is a town of the name; *at
 * Nakuru* is the town.
 */
function cannotBeTown(name: Piece): boolean {
  const { document, from, to, first } = name;
  const { tokens } = document;
  if (beforeRoad.test(tokenBefore(tokens, from)?.word.lower ?? '') || crosses(name)) return true;
  for (let at = to; at < to + LONGEST_LIST; at += 1) {
    const token = tokens[at];
    if (token?.sentence !== first.sentence) break;
    if (isShared(token.word)) return true;
    if (!isNamePart(token.word) && !/^(?:and|,|\/|&)$/.test(token.word.lower)) break;
  }
  return (
    tokenBefore(tokens, from)?.word.lower === 'of' &&
    /^(?:corner|intersection|junction)$/.test(tokens[from - 2]?.word.lower ?? '')
  );
}

/** *Elm intersection*, *Elm/Third*. */
const crosses = ({ document, to, last }: Piece): boolean => {
  const next = document.tokens[to];
  return (
    next?.sentence === last.sentence &&
    /^(?:intersection|corner|crossing|\/)$/.test(next.word.lower)
  );
};

/** *Elysian Fields*: no person and no town is called so where a road is. */
const isLong = ({ from, to }: Piece): boolean => to - from > 1;

const road = onlyIn(namesRoads, readBy('<name of a road>', isNamePart, endOfRoad));

/** *on Elm*, where the article has *Elm Street*. */
export const namedRoad = defineRule<PlaceReading>({
  id: 'places/named-road',
  reads: '<name that the article gives to a road>',
  pattern: [road],
  produce: ([name]) => {
    if (!name || capitalsAt(name.document, name.first) !== 'prose') return undefined;
    const next = name.document.tokens[name.to];
    if (next && (isRoadWord(next.word.lower) || (isNamePart(next.word) && !next.newline)))
      return undefined;
    if (isTown(phraseOf(name.document, name.from, name.to)) && !cannotBeTown(name))
      return undefined;
    return onRoad(name) || crosses(name) || isLong(name)
      ? unlistedReading(3.5, 'street')
      : undefined;
  },
  examples: {
    Zuzu: [
      'It is on Zuzu Street. They met at 22 Zuzu near the river.',
      'He left Zuzu Street. The shop was at the corner of Kenya Avenue and Zuzu.',
    ],
    'Oyel Fields': ['It is on Oyel Fields Avenue. A tram ran through Oyel Fields.'],
    Nakuru: ['A crash closed Nakuru Road. They left on Nakuru.'],
    nothing: [
      'It is on Zuzu Street. They asked Zuzu about it.',
      'He spoke on Zuzu.',
      'The shop on Nakuru Road is shut. Officers at Nakuru said so.',
      'A crash closed Nakuru Road. He died in Nakuru. They drove on Nakuru.',
    ],
  },
});
