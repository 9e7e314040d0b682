import { entryOf } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { OrganizationReading } from '../reading';
import { knownOrganizations } from '../vocabulary/known';

/** *NATO*, *World Bank*. */
export const knownName = defineRule<OrganizationReading>({
  id: 'organizations/known',
  reads: '<known organisation>',
  pattern: [entryOf(knownOrganizations)],
  produce: () => ({ weight: 3.5 }),
  examples: {
    NATO: ['She left NATO.'],
    nothing: ['She left nato.'],
  },
});
