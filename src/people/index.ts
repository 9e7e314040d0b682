import type { Rule } from '../rules/rule';
import type { PersonReading } from './reading';
import { bareName } from './rules/bare';
import { nameAge, nameSaid, nameSuffered, nameWho, saidName } from './rules/described';
import { byLine, givenInList, kinName, listOfGiven, nameRule } from './rules/related';
import { bowler, cricketCard, nameCountry, scorer } from './rules/results';
import { honorificName, officeName, roleCommaName, roleName } from './rules/titled';

/** The rules of the room, in the order in which equals are preferred. */
export const peopleRules: readonly Rule<PersonReading>[] = [
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
  nameSuffered,
  nameSaid,
  saidName,
  givenInList,
  listOfGiven,
  scorer,
  cricketCard,
  bowler,
  bareName,
];
