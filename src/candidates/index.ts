import type { ClaimReading } from '../claims/reading';
import type { DateReading } from '../dates/reading';
import type { OrganizationReading } from '../organizations/reading';
import type { OtherReading } from '../others/reading';
import type { PersonReading } from '../people/reading';
import type { PlaceReading } from '../places/reading';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { apartFromDates } from './claims-and-dates';
import { decideNames } from './names';
import { apartFrom, longestWins } from './overlap';

/** What every room proposes, or what is left when it has been decided. */
export interface Candidates {
  people: Candidate<PersonReading>[];
  places: Candidate<PlaceReading>[];
  organizations: Candidate<OrganizationReading>[];
  /** Names that make no record. */
  others: Candidate<OtherReading>[];
  dates: Candidate<DateReading>[];
  claims: Candidate<ClaimReading>[];
}

/** Between overlapping candidates, the reading that the document supports. */
export function decide(candidates: Candidates, document: Document): Candidates {
  const dates = longestWins(candidates.dates);
  const names = decideNames(
    {
      people: apartFrom(candidates.people, dates),
      places: apartFrom(candidates.places, dates),
      organizations: apartFrom(candidates.organizations, dates),
      others: candidates.others,
    },
    document,
  );
  const claims = apartFromDates(longestWins(candidates.claims), dates);
  return { ...names, dates, claims };
}
