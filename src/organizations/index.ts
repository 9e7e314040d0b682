import { ruleSet } from '../rules/match';
import { bareAcronym } from './rules/acronym';
import { typedName } from './rules/typed';

/** The rules of the room, in the order in which equals are preferred. */
export const organizationsRules = ruleSet([typedName, bareAcronym]);
