import type { Word } from '../../lexicon/word';
import { isCapitalized } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { beginsListed, isDemonym } from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { isNameStart } from '../../names/person-name';
import { offices, roleNouns } from '../../names/titles';
import { commonWords, grammarWords, isNameShaped } from '../../names/words';
import {
  type Element,
  followedBy,
  outside,
  precededBy,
  readBy,
  sequence,
  tokenThat,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { OrganizationReading } from '../reading';
import { allInitials, initials } from '../spelling';

const isAcronym = ({ shape, text }: Word): boolean =>
  shape === 'upper' && text.length >= 2 && text.length <= 7 && /^[A-Z&-]+$/.test(text);

/** *PM*, *CEO*: what a person is. */
const isOffice = (word: Word): boolean => offices.has(word);

/** *PHOTO*, *IV*: a word in capitals or a numeral. */
const isWord = (word: Word): boolean => commonWords.has(word) || /^[IVX]+$/.test(word.text);

const acronym = wordThat('acronym', isAcronym);

const joins = new Set(['of', 'and', 'for', 'the', '&', '-', 'on', "'s", '’s', ',']);
const LONGEST = 10;

/** The end of a run from `at` that a bracket follows, or -1. */
function endBeforeBracket({ tokens }: Document, at: number, limit: number): number {
  for (let end = at; end < limit && end - at < LONGEST; end += 1) {
    const { word: here } = tokens[end] as Token;
    if (here.text === '(')
      return end > at && isCapitalized((tokens[end - 1] as Token).word) ? end : -1;
    if (!isCapitalized(here) && !joins.has(here.lower)) return -1;
  }
  return -1;
}

const isStart = (first: Word): boolean => isCapitalized(first) && !grammarWords.has(first);

/** A run of capitalised words whose first letters are the acronym in brackets after it. */
const spelledOut: Element = readBy('<Name>', isStart, (document, at, limit) => {
  const end = endBeforeBracket(document, at, limit);
  const letters = document.tokens[end + 1]?.word;
  if (end - at < 2 || !letters || !isAcronym(letters)) return -1;
  const { start } = document.tokens[at] as Token;
  const name = document.text.slice(start, (document.tokens[end - 1] as Token).end);
  return initials(name) === letters.text || allInitials(name) === letters.text ? end : -1;
});

/** *Central Bureau of Zuzu (CBZ)*. */
export const nameAcronym = defineRule<OrganizationReading>({
  id: 'organizations/name-acronym',
  reads: '<Name> (<its first letters>)',
  pattern: [spelledOut, followedBy(sequence(word('('), acronym, word(')')))],
  produce: ([name]) =>
    name && {
      weight: 5,
      acronym: (name.document.tokens[name.to + 1] as Token).word.text,
    },
  examples: {
    'Central Bureau of Zuzu': ['The Central Bureau of Zuzu (CBZ) said no.'],
    nothing: ['The Central Bureau of Zuzu (founded in 1990) said no.'],
  },
});

/** *(CBZ)* after its name. */
export const bracketedAcronym = defineRule<OrganizationReading>({
  id: 'organizations/acronym-in-brackets',
  reads: '(<ACRONYM>)',
  pattern: [
    precededBy(wordThat('Name', isCapitalized)),
    outside(word('(')),
    acronym,
    followedBy(word(')')),
  ],
  produce: ([, , letters]) => {
    if (!letters) return undefined;
    const { document, from } = letters;
    for (let at = Math.max(0, from - LONGEST); at < from - 2; at += 1)
      if (
        spelledOut.begins((document.tokens[at] as Token).word) &&
        spelledOut.end(document, at, from + 1) === from - 1
      )
        return { weight: 5 };
    return { weight: 1 };
  },
  examples: {
    CBZ: ['The Central Bureau of Zuzu (CBZ) said no.'],
    nothing: ['The bureau (CBZ) said no.'],
  },
});

/** *QZX Grand*, *QZX 516*: the letters are part of another name, or the sort of a thing. */
function isPart({ document, to, last }: Piece): boolean {
  const next = document.tokens[to];
  if (!next || next.sentence !== last.sentence || next.newline) return false;
  if (next.word.shape === 'number') return true;
  const { word } = next;
  const post = offices.has(word) || roleNouns.has(word) || isGiven(word) || isDemonym(word);
  return word.shape === 'title' && isNameShaped(word) && !post && !beginsListed(word);
}

/** *QZX*: capitals alone; two letters are too few to stand alone. */
export const bareAcronym = defineRule<OrganizationReading>({
  id: 'organizations/acronym',
  reads: '<ACRONYM>',
  pattern: [
    tokenThat(
      'acronym',
      (token, document) => capitalsAt(document, token) !== 'shouted',
      (first) => isAcronym(first) && !isOffice(first) && !isWord(first),
    ),
  ],
  produce: ([letters]) => {
    if (!letters || isPart(letters)) return undefined;
    if (letters.text.length < 3) return { weight: 0.6 };
    return { weight: isNameStart(letters.document, letters.from) ? 1.2 : 1 };
  },
  examples: {
    QZXT: ['She said the QZXT would meet.'],
    nothing: ['She said Q would meet.'],
  },
});
