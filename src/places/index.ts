import type { Rule } from '../rules/rule';
import type { PlaceReading } from './reading';
import { combiningForm } from './rules/combining';
import { compassPlace, compassRegion, sideOfTown } from './rules/compass';
import { constituency } from './rules/constituency';
import { atFacility, facilityIn, facilityOf, groundsOf, saints, setApart } from './rules/facility';
import { landInitials } from './rules/initials';
import { bracketed, inPlace, listedPlace } from './rules/listed';
import { basedIn, formerlyOf, localNoun, nameOf, personOf } from './rules/local';
import { namedRoad } from './rules/named-road';
import { nameThenPlainType, plainType, stateNamed } from './rules/plain-type';
import { dateline, qualified, qualifier } from './rules/qualified';
import { classedRoad, foreignRoad, letteredRoad, numberedRoad } from './rules/roads';
import { sharedType } from './rules/shared-type';
import { standsAt } from './rules/stands-at';
import { typeBefore, typedPlace } from './rules/typed';
import { ageOf, inUnlisted, nearListed, partyTown } from './rules/unlisted';

/** The rules of the room, in the order in which equals are preferred. */
export const placesRules: readonly Rule<PlaceReading>[] = [
  dateline,
  qualified,
  qualifier,
  typedPlace,
  typeBefore,
  sideOfTown,
  compassPlace,
  compassRegion,
  numberedRoad,
  letteredRoad,
  classedRoad,
  foreignRoad,
  namedRoad,
  atFacility,
  facilityIn,
  facilityOf,
  groundsOf,
  saints,
  setApart,
  constituency,
  landInitials,
  plainType,
  nameThenPlainType,
  stateNamed,
  combiningForm,
  sharedType,
  formerlyOf,
  personOf,
  nameOf,
  basedIn,
  localNoun,
  nearListed,
  standsAt,
  ageOf,
  partyTown,
  inPlace,
  bracketed,
  inUnlisted,
  listedPlace,
];
