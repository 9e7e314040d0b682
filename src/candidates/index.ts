import type { ClaimReading } from '../claims/reading';
import type { DateReading } from '../dates/reading';
import type { OrganizationReading } from '../organizations/reading';
import type { PersonReading } from '../people/reading';
import type { PlaceReading } from '../places/reading';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { apartFrom, longestWins } from './overlap';

/** What every room proposes, or what is left when it has been decided. */
export interface Candidates {
  people: Candidate<PersonReading>[];
  places: Candidate<PlaceReading>[];
  organizations: Candidate<OrganizationReading>[];
  dates: Candidate<DateReading>[];
  claims: Candidate<ClaimReading>[];
}

/** Between overlapping candidates, the reading that the document supports. */
export function decide(candidates: Candidates, _document: Document): Candidates {
  const dates = longestWins(candidates.dates);
  const organizations = apartFrom(longestWins(candidates.organizations), dates);
  const people = apartFrom(longestWins(candidates.people), [...dates, ...organizations]);
  const places = apartFrom(longestWins(candidates.places), [...organizations, ...people]);
  const claims = longestWins(candidates.claims);
  return { people, places, organizations, dates, claims };
}
