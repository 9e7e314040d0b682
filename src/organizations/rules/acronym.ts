import type { Word } from '../../lexicon/word';
import { isCapitalized } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { beginsListed, isDemonym } from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { isNameStart } from '../../names/person-name';
import { offices, roleNouns } from '../../names/titles';
import { commonWords, isNameShaped } from '../../names/words';
import {
  followedBy,
  outside,
  precededBy,
  sequence,
  tokenThat,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { Token } from '../../text/token';
import type { OrganizationReading } from '../reading';
import { isAcronym, spelledIn, spelledOut, startOfSpelled } from './spelled-out';
import { typedRun } from './typed';

/** *PM*, *CEO*: what a person is. */
const isOffice = (word: Word): boolean => offices.has(word);

/** *PHOTO*, *IV*: a word in capitals or a numeral. */
const isWord = (word: Word): boolean => commonWords.has(word) || /^[IVX]+$/.test(word.text);

const acronym = wordThat('acronym', isAcronym);

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

/** *Zuzu Party of Works (PZR)*: letters of a name in another language. */
export const typedAcronym = defineRule<OrganizationReading>({
  id: 'organizations/typed-acronym',
  reads: '<Name type-word> (<ACRONYM>)',
  pattern: [typedRun, followedBy(sequence(word('('), acronym, word(')')))],
  produce: ([name]) => {
    if (!name || startOfSpelled(name.document, name.to + 1) >= 0) return undefined;
    const { text } = (name.document.tokens[name.to + 1] as Token).word;
    return text.length > 2 ? { weight: 4.5, acronym: text } : undefined;
  },
  examples: {
    'Zuzu Party of Works': ['The Zuzu Party of Works (PZR) said no.'],
    nothing: ['The Zuzu Party of Works (founded in 1990) said no.'],
  },
});

/** *CBZ (Central Bureau of Zuzu)*. */
export const acronymName = defineRule<OrganizationReading>({
  id: 'organizations/acronym-name',
  reads: '<its first letters> (<Name>)',
  pattern: [outside(acronym), outside(word('(')), spelledIn, followedBy(word(')'))],
  produce: ([letters, , name]) => letters && name && { weight: 5, acronym: letters.text },
  examples: {
    'Central Bureau of Zuzu': ['The CBZ (Central Bureau of Zuzu) said no.'],
    nothing: ['The CBZ (Bureau of Zuzu) said no.'],
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
    return { weight: startOfSpelled(letters.document, letters.from) < 0 ? 1 : 5 };
  },
  examples: {
    CBZ: ['The Central Bureau of Zuzu (CBZ) said no.'],
    nothing: ['The bureau (CBZ) said no.'],
  },
});

/** *QZX Grand*, *QZX 516*, *QZX-51*: the letters are part of another name, or the sort of a thing. */
function isPart({ document, to, last }: Piece): boolean {
  const hyphen = document.tokens[to]?.word.text === '-' && !document.tokens[to]?.spaced;
  const next = document.tokens[hyphen ? to + 1 : to];
  if (!next || next.sentence !== last.sentence || next.newline) return false;
  if (next.word.shape === 'number') return !hyphen || !next.spaced;
  if (hyphen) return false;
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
    nothing: ['She said Q would meet.', 'The QZX-51 landed.'],
  },
});
