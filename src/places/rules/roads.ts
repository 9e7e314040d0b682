import { isCapitalized, type Word } from '../../lexicon/word';
import { numberedRoads } from '../../names/type-words';
import { isNamePart } from '../../names/words';
import {
  entryOf,
  figuresLike,
  joined,
  notFollowedBy,
  optional,
  outside,
  readBy,
  word,
  wordThat,
} from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { Token } from '../../text/token';
import { type PlaceReading, unlistedReading } from '../reading';

/** *Highway 108*, *Interstate 95*. */
export const numberedRoad = defineRule<PlaceReading>({
  id: 'places/numbered-road',
  reads: '<Highway | Route> <number>',
  pattern: [
    optional(wordThat('Name', ({ text }) => /^(?:U\.S\.|US|State|County)$/.test(text))),
    entryOf(numberedRoads),
    figuresLike('number', /^\d{1,4}$/),
  ],
  produce: ([, road]) => unlistedReading(3.5, road?.lower ?? 'road'),
  examples: { 'Highway 108': ['Highway 108 is closed.'], nothing: ['The highway is closed.'] },
});

/** *I-95*. */
export const letteredRoad = defineRule<PlaceReading>({
  id: 'places/lettered-road',
  reads: '<I>-<number>',
  pattern: [word('i'), joined, word('-'), joined, figuresLike('number', /^\d{1,3}$/)],
  produce: () => unlistedReading(3.5, 'interstate'),
  examples: { 'I-95': ['Traffic on I-95 stopped.'], nothing: ['I said 95.'] },
});

/** *M11*, *A9*, *N71*, but for the *A380* that flies. */
const isClassed = ({ text }: Word): boolean =>
  /^(?:M\d{1,2}|[ABNR]\d{1,4})$/.test(text) && !/^A3\d0$/.test(text);

/** *on the M11*: the roads of Britain, Ireland and South Africa go by their class and number. */
export const classedRoad = defineRule<PlaceReading>({
  id: 'places/on-the-classed-road',
  reads: 'on | along | off the <M4 | A9 | N71 …>',
  pattern: [
    outside(word('on', 'along', 'off', 'onto', 'near', 'of', 'down', 'up')),
    optional(outside(word('main', 'the'))),
    optional(outside(word('main', 'busy', 'old'))),
    wordThat('road', isClassed),
    notFollowedBy(
      wordThat('thing', ({ lower }) => /^(?:rifles?|tanks?|jets?|bombers?|planes?)$/.test(lower)),
    ),
  ],
  produce: ([, the, , road]) => the && road && unlistedReading(3.5, 'road'),
  examples: {
    M11: ['A lorry overturned on the M11 near Nakuru.'],
    N71: ['Flooding was seen on the main N71.'],
    nothing: ['He fired on the M16 rifle.', 'They flew on the A380.', 'He bought A4 paper.'],
  },
});

const streets = /^(?:rue|faubourg|quai|calle|avenida|paseo|piazza|strada|rua)$/;

const isStreet = (first: Word): boolean => isCapitalized(first) && streets.test(first.lower);

/** *d'Enghien*, *D'Aunoy*: an article and the name in one. */
const isElided = ({ text }: Word): boolean => /^[dl]['’]\p{Lu}/iu.test(text);

/** *Rue Zuzu*, *Calle de la Zuzu*: as far as the capitals go, three words at most. */
const street = readBy('<Rue | Calle …> <Name>', isStreet, ({ tokens }, at, limit) => {
  let end = at + 1;
  while (
    end < limit &&
    /^(?:de|del|des|du|la|las|le|los|della|da|do)$/.test((tokens[end] as Token).word.lower)
  ) {
    end += 1;
  }
  const first = end;
  while (end < limit && end - first < 3) {
    const { word: part, newline } = tokens[end] as Token;
    if (newline || !(isNamePart(part) || isElided(part))) break;
    end += 1;
  }
  return end > first ? end : -1;
});

/** *Rue Zuzu*. */
export const foreignRoad = defineRule<PlaceReading>({
  id: 'places/rue-name',
  reads: '<Rue | Faubourg | Calle …> <Name>',
  pattern: [street],
  produce: () => unlistedReading(4, 'street'),
  examples: {
    'Rue de la Zuzu': ['They met in the Rue de la Zuzu.'],
    nothing: ['They rue the day.'],
  },
});
