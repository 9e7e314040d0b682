import { ruleSet } from '../rules/match';
import type { Rule } from '../rules/rule';
import type { PersonReading } from './reading';

/** The rules of the room, in the order in which equals are preferred. */
const rules: Rule<PersonReading>[] = [];

export const peopleRules = ruleSet(rules);
