import { entryOf } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { OrganizationReading } from '../reading';
import { knownOrganizations, namesakeCompanies } from '../vocabulary/known';

/** *NATO*, *World Bank*. */
export const knownName = defineRule<OrganizationReading>({
  id: 'organizations/known',
  reads: '<known organisation>',
  pattern: [entryOf(knownOrganizations)],
  produce: ([name]) => name && { weight: name.to - name.from > 1 ? 3.9 : 3.5 },
  examples: {
    NATO: ['She left NATO.'],
    nothing: ['She left nato.'],
  },
});

/** *Eli Lilly*: what a list of names would take for a person. */
export const namesakeName = defineRule<OrganizationReading>({
  id: 'organizations/known-namesake',
  reads: '<company with the name of a person>',
  pattern: [entryOf(namesakeCompanies)],
  produce: () => ({ weight: 5 }),
  examples: {
    'Eli Lilly': ['She left Eli Lilly.'],
    nothing: ['She left Eli Roe.'],
  },
});
