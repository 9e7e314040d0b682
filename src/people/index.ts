import { ruleSet } from '../rules/match';
import { bareName } from './rules/bare';
import { nameAge, nameSaid, nameWho, saidName } from './rules/described';
import { byLine, kinName, nameRule } from './rules/related';
import { cricketCard, nameCountry, scorer } from './rules/results';
import { honorificName, officeName, roleCommaName, roleName } from './rules/titled';

/** The rules of the room, in the order in which equals are preferred. */
export const peopleRules = ruleSet([
  honorificName,
  officeName,
  roleName,
  roleCommaName,
  nameAge,
  byLine,
  kinName,
  nameRule,
  nameCountry,
  nameWho,
  nameSaid,
  saidName,
  scorer,
  cricketCard,
  bareName,
]);
