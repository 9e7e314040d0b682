import { ruleSet } from '../rules/match';
import { bracketed, inPlace, listedPlace } from './rules/listed';

/** The rules of the room, in the order in which equals are preferred. */
export const placesRules = ruleSet([inPlace, bracketed, listedPlace]);
