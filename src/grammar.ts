import { bareRules } from './candidates/bare-names';
import { claimsRules } from './claims';
import type { ClaimReading } from './claims/reading';
import { datesRules } from './dates';
import type { DateReading } from './dates/reading';
import type { UserPlace } from './lexicon/user-places';
import { organizationsRules } from './organizations';
import type { OrganizationReading } from './organizations/reading';
import { othersRules } from './others';
import type { OtherReading } from './others/reading';
import { peopleRules } from './people';
import type { PersonReading } from './people/reading';
import { placesRules } from './places';
import { ownPlaces } from './places/own';
import type { PlaceReading } from './places/reading';
import { checkIds, RuleSet } from './rules/match';
import type { Rule } from './rules/rule';

/** The rules of the five rooms, and those for names that make no record. */
interface Rooms {
  readonly people: readonly Rule<PersonReading>[];
  readonly places: readonly Rule<PlaceReading>[];
  readonly organizations: readonly Rule<OrganizationReading>[];
  readonly others: readonly Rule<OtherReading>[];
  readonly dates: readonly Rule<DateReading>[];
  readonly claims: readonly Rule<ClaimReading>[];
}

/**
 * All rules but those for bare names, as one set, so that each token is looked at once; and the
 * room each belongs to.
 */
export interface Grammar {
  readonly all: RuleSet<unknown>;
  /** By rule, in the order of the set. */
  readonly rooms: readonly (keyof Rooms)[];
}

/** Rules of the caller's own, by room; they are tried beside the built-in ones. */
export interface OwnRules {
  readonly people?: readonly Rule<PersonReading>[];
  readonly places?: readonly Rule<PlaceReading>[];
  readonly organizations?: readonly Rule<OrganizationReading>[];
  readonly dates?: readonly Rule<DateReading>[];
  readonly claims?: readonly Rule<ClaimReading>[];
}

function grammarOf(sets: Rooms): Grammar {
  checkIds(Object.values(sets).flat());
  const rules: Rule<unknown>[] = [];
  const rooms: (keyof Rooms)[] = [];
  for (const room of ['people', 'places', 'organizations', 'others', 'dates', 'claims'] as const) {
    for (const rule of sets[room]) {
      if (bareRules.has(rule)) continue;
      rules.push(rule);
      rooms.push(room);
    }
  }
  return { all: new RuleSet(rules, true), rooms };
}

export const standardGrammar: Grammar = grammarOf({
  people: peopleRules,
  places: placesRules,
  organizations: organizationsRules,
  others: othersRules,
  dates: datesRules,
  claims: claimsRules,
});

/**
 * The standard grammar with places and rules of the caller's own.
 *
 * @throws Error where a rule has the id of another one.
 */
export function extendGrammar(gazetteer: readonly UserPlace[], rules: OwnRules): Grammar {
  const own = gazetteer.length > 0 ? [ownPlaces(gazetteer)] : [];
  return grammarOf({
    people: [...peopleRules, ...(rules.people ?? [])],
    places: [...placesRules, ...own, ...(rules.places ?? [])],
    organizations: [...organizationsRules, ...(rules.organizations ?? [])],
    others: othersRules,
    dates: [...datesRules, ...(rules.dates ?? [])],
    claims: [...claimsRules, ...(rules.claims ?? [])],
  });
}
