import { ruleSet } from '../../rules/match';
import { otherName } from './events';
import { nameThing, thingAgain, thingName } from './things';
import { quotedTitle } from './works';

/** Names of other things: they make no record, but keep people and places from being read into them. */
export const otherRules = ruleSet([otherName, nameThing, thingName, quotedTitle, thingAgain]);
