import { sayingVerbs } from '../../names/context';
import { isCountry } from '../../names/listed-places';
import { personName } from '../../names/person-name';
import { honorifics, offices, roleNouns } from '../../names/titles';
import { particles } from '../../names/words';
import {
  entryOf,
  followedBy,
  notPrecededBy,
  oneOf,
  outside,
  word,
  wordThat,
} from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { PersonReading } from '../reading';
import { evidence } from './evidence';

/** *Miss World*, *Miss Zambia*: titles that are won. */
const isTitleWon = (honorific: Piece, name: Piece): boolean =>
  honorific.first.word.lower === 'miss' &&
  (/^(?:world|america|usa|earth)$/.test(name.lower) || isCountry(name.first.word));

/** *Mr Roe*, *Sen. Jane Roe*. */
export const honorificName = defineRule<PersonReading>({
  id: 'people/honorific-name',
  reads: '<honorific> <name>',
  pattern: [outside(entryOf(honorifics)), personName(1)],
  produce: ([honorific, name]) =>
    honorific && name && !isTitleWon(honorific, name) ? { weight: 5 } : undefined,
  examples: {
    Roe: ['They met Mr. Roe on Friday.', 'Later Ms Roe left.'],
    'Jane Roe': ['They met Dr Jane Roe.'],
    nothing: ['Mr. Monday came.', 'The sir was late.', 'She became Miss World.'],
  },
});

/** *President Jane Roe*, *Lt. Gen. Roe*. */
export const officeName = defineRule<PersonReading>({
  id: 'people/office-name',
  reads: '<Office> <name>',
  pattern: [outside(entryOf(offices)), personName(1)],
  produce: ([office, name]) =>
    office?.first.word.shape === 'lower' ? evidence(name, 3, 2.5) : evidence(name, 4, 4),
  examples: {
    Roe: ['They met President Roe on Friday.'],
    'Jane Roe': ['Foreign Minister Jane Roe spoke.', 'They met Prime Minister Jane Roe.'],
    nothing: ['The President on Monday spoke.'],
  },
});

/** *champions Zuzu* is a team as like as not. */
const isPlural = (word: string): boolean => word.endsWith('s') && !word.endsWith('ss');

/** *its spokesman, Ida Moe, said*. */
export const roleCommaName = defineRule<PersonReading>({
  id: 'people/role-comma-name',
  reads: '<role noun>, <name>, | <verb of saying>',
  pattern: [
    outside(entryOf(roleNouns)),
    outside(word(',')),
    personName(2),
    followedBy(oneOf(word(',', '.', ';'), entryOf(sayingVerbs))),
  ],
  produce: ([role, , name]) =>
    role && isPlural(role.last.word.lower) ? undefined : evidence(name, 2.5, 0),
  examples: {
    'Zuzu Blatt': ['They met its spokesman, Zuzu Blatt, on Friday.'],
    nothing: ['They met its spokesman, on Friday.'],
  },
});

/** *rival Zuzu* is a company as like as not. */
const RIVAL = 1;

const isOneWord = ({ from, to, first }: Piece, lower: string): boolean =>
  to - from === 1 && first.word.lower === lower;

/** *striker Ida Moe*, *his wife Ann*. */
export const roleName = defineRule<PersonReading>({
  id: 'people/role-name',
  reads: '<role noun> <name>',
  pattern: [
    notPrecededBy(wordThat('particle', particles.has)),
    outside(entryOf(roleNouns)),
    personName(1),
  ],
  produce: ([, role, name]) =>
    !role || isPlural(role.last.word.lower) || isOneWord(role, 'saint')
      ? undefined
      : evidence(name, 4, isOneWord(role, 'rival') ? RIVAL : 2.5),
  examples: {
    'Ida Moe': ['They signed striker Ida Moe on Friday.'],
    Ann: ['He and his wife Ann left.'],
    nothing: ['The striker on Monday left.'],
  },
});
