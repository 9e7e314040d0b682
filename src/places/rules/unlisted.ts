import { capitalsAt } from '../../names/capitals';
import { beginsListed, endOfListed, placesAt } from '../../names/listed-places';
import { nameFacts } from '../../names/name-lists';
import { isNameStart } from '../../names/person-name';
import { commonWords, isNameShaped, isPossessiveMark } from '../../names/words';
import {
  type Element,
  figuresLike,
  followedBy,
  notFollowedBy,
  oneOf,
  optional,
  outside,
  precededBy,
  readBy,
  sequence,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import { type Token, tokenBefore } from '../../text/token';
import { type PlaceReading, placeReading, unlistedReading } from '../reading';

/** A run of capitalised words that the gazetteer does not have. */
export const unlisted: Element = readBy(
  '<Name>',
  isNameShaped,
  (document, at, limit) => {
    let end = at;
    while (end < limit && end - at < 3) {
      const { word, newline } = document.tokens[end] as Token;
      if (!isNameShaped(word) || word.shape === 'initial' || (end > at && newline)) break;
      if (end > at && word.shape === 'upper') break;
      end += 1;
    }
    if (end === at || end - at > 2) return -1;
    return placesAt(document, at, end).length === 0 ? end : -1;
  },
  isNameShaped,
);

/** *a stake in Zuzu*: in a company. */
const isHolding = ({ document, from }: Piece): boolean =>
  /^(?:stakes?|shares?|interests?|investments?|holdings?)$/.test(
    tokenBefore(document.tokens, from)?.word.lower ?? '',
  );

/** *Western Zuzu*, with its capital inside a sentence: the name of something, which begins there. */
const isNamesOwn = ({ document, first, from }: Piece): boolean =>
  /^(?:[A-Z]\w+ern|Central|Downtown)$/.test(first.word.text) &&
  tokenBefore(document.tokens, from)?.sentence === first.sentence;

/** *present-day Zuzu*, *nearby Zuzu*: what is only said of places. */
const nowOrNear = oneOf(
  sequence(word('present', 'modern'), word('-'), word('day')),
  word('nearby', 'suburban', 'rural', 'coastal', 'neighbouring', 'neighboring'),
);

/** *in Zuzu*: nothing else is said to be in. */
export const inUnlisted = defineRule<PlaceReading>({
  id: 'places/in-unlisted',
  reads: 'in <Name>',
  pattern: [
    outside(
      word(
        'in',
        'into',
        'across',
        'throughout',
        'beyond',
        'near',
        'inside',
        'outside',
        'around',
        'downtown',
        'northern',
        'southern',
        'eastern',
        'western',
        'central',
      ),
    ),
    optional(outside(nowOrNear)),
    unlisted,
    notFollowedBy(
      wordThat('noun or number', ({ shape, text }) => shape === 'title' || /^\d/.test(text)),
    ),
  ],
  produce: ([preposition, , name]) => {
    if (!name || !preposition || capitalsAt(name.document, name.first) !== 'prose')
      return undefined;
    if (isHolding(preposition) || isNamesOwn(preposition)) return undefined;
    const facts = nameFacts(name.first.word);
    if (name.first.word.shape === 'upper' || commonWords.has(name.first.word)) return undefined;
    const after = name.document.tokens[name.to];
    const owner = after !== undefined && isPossessiveMark(after.word);
    return unlistedReading(facts.given || owner ? 0.8 : 1.8);
  },
  examples: {
    Zuzu: [
      'They live in Zuzu.',
      'The bus made its way into Zuzu.',
      'It stood in present-day Zuzu.',
    ],
    nothing: [
      'They live in sin.',
      'It bought a stake in Zuzu.',
      'They won in Zuzu 96.',
      'It bought Western Zuzu.',
    ],
  },
});

/** *Zuzu, near Nakuru*: a village that is known by the town next to it. */
export const nearListed = defineRule<PlaceReading>({
  id: 'places/name-near-listed',
  reads: '<Name>, near <place>',
  pattern: [
    unlisted,
    followedBy(sequence(word(','), word('near', 'outside'), wordThat('place', beginsListed))),
  ],
  produce: ([name]) =>
    name && isNameStart(name.document, name.from) && !nameFacts(name.first.word).given
      ? unlistedReading(3)
      : undefined,
  examples: {
    Zuzu: ['They worked at Zuzu, near Nakuru.'],
    nothing: ['They worked at home, near Nakuru.', 'He met James Moe, near Nakuru.'],
  },
});

const age = figuresLike('age', /^[1-9]\d$/);

const anyPlace: Element = readBy('<Name>', isNameShaped, (document, at, limit) => {
  const end = endOfListed(document, at, limit);
  if (end > 0) return end;
  return unlisted.end(document, at, limit);
});

/** *Jane Roe, 41, of Zuzu*. */
export const ageOf = defineRule<PlaceReading>({
  id: 'places/age-of-name',
  reads: '<age>, of <Name>',
  pattern: [outside(age), outside(word(',')), outside(word('of', 'from')), anyPlace],
  produce: ([, , , name]) => name && placeReading(3.5, placesAt(name.document, name.from, name.to)),
  examples: { Zuzu: ['They held Jane Roe, 41, of Zuzu.'], nothing: ['They held 41 of them.'] },
});

/** *Rep. Jane Roe, R-Zuzu*. */
export const partyTown = defineRule<PlaceReading>({
  id: 'places/party-hyphen-name',
  reads: 'R | D - <Name>',
  pattern: [
    precededBy(word(',', '(', 'both', 'and')),
    outside(
      sequence(
        wordThat('party', ({ text }) => /^(?:R|D|DFL|I)$/.test(text)),
        word('-'),
      ),
    ),
    anyPlace,
  ],
  produce: ([, , name]) => name && placeReading(9, placesAt(name.document, name.from, name.to)),
  examples: {
    Zuzu: ['Rep. Jane Roe, R-Zuzu, left.'],
    'Ga.': ['Rep. Jane Roe, D-Ga., left.'],
    'S.C.': ['Rep. Jane Roe (R-S.C.) left.'],
    'W. Va.': ['Both senators, both D-W. Va., left.'],
    nothing: ['Rep. Jane Roe left.', 'They landed on D-Day.'],
  },
});
