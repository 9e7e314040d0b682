import { ruleSet } from '../rules/match';
import type { Rule } from '../rules/rule';
import type { ClaimReading } from './reading';
import { numberOfThings } from './rules/counts';
import { numberWithUnit } from './rules/measures';

/** The rules of the room, in the order in which equals are preferred. */
const rules: Rule<ClaimReading>[] = [numberWithUnit, numberOfThings];

export const claimsRules = ruleSet(rules);
