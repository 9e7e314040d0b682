import { entryOf } from '../../rules/element';
import { defineRule } from '../../rules/rule';
import type { OrganizationReading } from '../reading';
import { knownOrganizations } from '../vocabulary/known';

/** A name of several words is hardly anything else, were it a person's: *Eli Lilly*. */
const LONG = 5;
const SHORT = 3.5;

/** *NATO*, *World Bank*. */
export const knownName = defineRule<OrganizationReading>({
  id: 'organizations/known',
  reads: '<known organisation>',
  pattern: [entryOf(knownOrganizations)],
  produce: ([name]) => name && { weight: name.to - name.from > 1 ? LONG : SHORT },
  examples: {
    NATO: ['She left NATO.'],
    nothing: ['She left nato.'],
  },
});
