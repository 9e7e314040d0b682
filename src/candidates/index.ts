import type { ClaimReading } from '../claims/reading';
import type { DateReading } from '../dates/reading';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { apartFromDates } from './claims-and-dates';
import { type DecidedNames, decideNames, type ProposedNames } from './names';
import { apartFrom, longestWins } from './overlap';

/** What every room proposes. */
export interface Candidates extends ProposedNames {
  dates: Candidate<DateReading>[];
  claims: Candidate<ClaimReading>[];
}

/** What is left of it. */
export interface Decisions extends DecidedNames {
  dates: Candidate<DateReading>[];
  claims: Candidate<ClaimReading>[];
}

/** Between overlapping candidates, the reading that the document supports. */
export function decide(proposed: Candidates, document: Document): Decisions {
  const dates = longestWins(proposed.dates);
  const { people, places, organizations, others } = decideNames(
    {
      people: apartFrom(proposed.people, dates),
      places: apartFrom(proposed.places, dates),
      organizations: apartFrom(proposed.organizations, dates),
      others: proposed.others,
    },
    document,
  );
  const claims = apartFromDates(longestWins(proposed.claims), dates);
  return { people, places, organizations, others, dates, claims };
}
