import { beginsListed, endOfListed } from '../../names/listed-places';
import { oneOf, readBy, sequence, word, wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { OrganizationReading } from '../reading';

const place = readBy('<place>', beginsListed, endOfListed);

const capital = (...names: string[]) => {
  const all = new Set(names);
  return wordThat(names.join(' | '), ({ text }) => all.has(text));
};

/** *Bank of Kenya*, *Air Kenya*: what a country has one of. */
export const ofPlace = defineRule<OrganizationReading>({
  id: 'organizations/of-place',
  reads: '<Bank of | Air | Statistics> <place>',
  pattern: [
    oneOf(sequence(capital('Bank'), word('of')), capital('Air', 'Statistics', 'Radio')),
    place,
  ],
  produce: () => ({ weight: 4 }),
  examples: {
    'Bank of Kenya': ['The Bank of Kenya said no.'],
    'Air Kenya': ['She left Air Kenya.'],
    nothing: ['She left by air from Kenya.'],
  },
});
