import type { Rule } from '../rules/rule';
import type { OrganizationReading } from './reading';
import {
  acronymName,
  bareAcronym,
  bracketedAcronym,
  nameAcronym,
  typedAcronym,
} from './rules/acronym';
import { clubOf, firm, nameAgain, nameNoun, nameRole, nounName } from './rules/described';
import { nameDescribed, nameIts, nameOwns, shareOf, spokesmanFor, suchAs } from './rules/firms';
import { knownName, namesakeName } from './rules/known';
import { ofPlace } from './rules/of-place';
import { scoreLine, secondScore, tableRow, teamBeaten, versusTeam } from './rules/team';
import { townTeam } from './rules/town-team';
import { typedName } from './rules/typed';

/** The rules of the room, in the order in which equals are preferred. */
export const organizationsRules: readonly Rule<OrganizationReading>[] = [
  typedName,
  knownName,
  namesakeName,
  ofPlace,
  tableRow,
  scoreLine,
  secondScore,
  versusTeam,
  teamBeaten,
  townTeam,
  nameAcronym,
  typedAcronym,
  acronymName,
  bracketedAcronym,
  bareAcronym,
  firm,
  nounName,
  nameNoun,
  nameRole,
  clubOf,
  nameDescribed,
  shareOf,
  spokesmanFor,
  nameOwns,
  nameIts,
  suchAs,
  nameAgain,
];
