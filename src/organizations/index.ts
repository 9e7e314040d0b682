import { ruleSet } from '../rules/match';
import type { Rule } from '../rules/rule';
import type { OrganizationReading } from './reading';

/** The rules of the room, in the order in which equals are preferred. */
const rules: Rule<OrganizationReading>[] = [];

export const organizationsRules = ruleSet(rules);
