import type { Word } from '../../lexicon/word';
import { wordThat } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { OrganizationReading } from '../reading';

const isAcronym = ({ shape, text }: Word): boolean =>
  shape === 'upper' && text.length >= 2 && text.length <= 6 && /^[A-Z&]+$/.test(text);

/** *SCO*: capitals alone. */
export const bareAcronym = defineRule<OrganizationReading>({
  id: 'organizations/acronym',
  reads: '<ACRONYM>',
  pattern: [wordThat('acronym', isAcronym)],
  produce: () => ({ weight: 1.2 }),
  examples: {
    QZXT: ['She said the QZXT would meet.'],
    nothing: ['She said Q would meet.'],
  },
});
