import { ruleSet } from '../rules/match';
import { bareName } from './rules/bare';
import { byLine, nameAge, nameCountry, nameSaid, nameWho, saidName } from './rules/described';
import { honorificName, officeName, roleName } from './rules/titled';

/** The rules of the room, in the order in which equals are preferred. */
export const peopleRules = ruleSet([
  honorificName,
  officeName,
  roleName,
  nameAge,
  byLine,
  nameCountry,
  nameWho,
  nameSaid,
  saidName,
  bareName,
]);
