import type { Rule } from '../rules/rule';
import type { ClaimReading } from './reading';
import { agedNumber, commaAge, whoIs, yearOld } from './rules/ages';
import { bareNumber } from './rules/bare';
import {
  numberHyphenSuspended,
  numberHyphenThing,
  numberOfSizedThings,
  numberThingNoun,
} from './rules/compounds';
import { numberOfNumberThings, numberOfTheThings, numberOfThings } from './rules/counts';
import { numberWithUnit } from './rules/measures';
import { byShare, halfTheThings, oneInSome, shareOfThings } from './rules/shares';

/** The rules of the room, in the order in which equals are preferred: what says most about its unit first. */
export const claimsRules: readonly Rule<ClaimReading>[] = [
  yearOld,
  agedNumber,
  commaAge,
  whoIs,
  numberWithUnit,
  oneInSome,
  shareOfThings,
  halfTheThings,
  byShare,
  numberOfTheThings,
  numberOfNumberThings,
  numberOfThings,
  numberHyphenThing,
  numberThingNoun,
  numberHyphenSuspended,
  numberOfSizedThings,
  bareNumber,
];
