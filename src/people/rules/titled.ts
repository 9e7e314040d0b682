import { personName } from '../../names/person-name';
import { honorifics, offices, roleNouns } from '../../names/titles';
import { particles } from '../../names/words';
import { entryOf, notPrecededBy, outside, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { PersonReading } from '../reading';

/** *Mr Roe*, *Sen. Jane Roe*. */
export const honorificName = defineRule<PersonReading>({
  id: 'people/honorific-name',
  reads: '<honorific> <name>',
  pattern: [outside(entryOf(honorifics)), personName(1)],
  produce: () => ({ weight: 5 }),
  examples: {
    Roe: ['They met Mr. Roe on Friday.', 'Later Ms Roe left.'],
    'Jane Roe': ['They met Dr Jane Roe.'],
    nothing: ['Mr. Monday came.', 'The sir was late.'],
  },
});

/** *President Jane Roe*, *Lt. Gen. Roe*. */
export const officeName = defineRule<PersonReading>({
  id: 'people/office-name',
  reads: '<Office> <name>',
  pattern: [outside(entryOf(offices)), personName(1)],
  produce: ([office]) => ({ weight: office?.first.word.shape === 'lower' ? 3 : 4 }),
  examples: {
    Roe: ['They met President Roe on Friday.'],
    'Jane Roe': ['Foreign Minister Jane Roe spoke.', 'They met Prime Minister Jane Roe.'],
    nothing: ['The President on Monday spoke.'],
  },
});

/** *striker Ida Moe*, *his wife Ann*. */
export const roleName = defineRule<PersonReading>({
  id: 'people/role-name',
  reads: '<role noun> <name>',
  pattern: [
    notPrecededBy(wordThat('particle', particles.has)),
    outside(entryOf(roleNouns)),
    personName(1),
  ],
  produce: ([, , name]) => ({ weight: (name?.to ?? 0) - (name?.from ?? 0) > 1 ? 4 : 2.5 }),
  examples: {
    'Ida Moe': ['They signed striker Ida Moe on Friday.'],
    Ann: ['He and his wife Ann left.'],
    nothing: ['The striker on Monday left.'],
  },
});
