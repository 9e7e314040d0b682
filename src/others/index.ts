import type { Rule } from '../rules/rule';
import type { OtherReading } from './reading';
import { abbreviation, spelledThing } from './rules/abbreviations';
import { competition, otherName } from './rules/events';
import { nameThing, thingAgain, thingName } from './rules/things';
import { quotedTitle } from './rules/works';

/** Names of other things: they make no record, but keep people, places and organisations from being read into them. */
export const othersRules: readonly Rule<OtherReading>[] = [
  otherName,
  competition,
  abbreviation,
  spelledThing,
  nameThing,
  thingName,
  quotedTitle,
  thingAgain,
];
