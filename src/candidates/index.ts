import type { ClaimReading } from '../claims/reading';
import type { DateReading } from '../dates/reading';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { apartFromDates } from './claims-and-dates';
import { type DecidedNames, decideNames, type ProposedNames } from './names';
import { longestWins } from './overlap';

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
  const dates = longestWins(proposed.dates, document);
  const { people, places, organizations, others } = decideNames(proposed, dates, document);
  const claims = apartFromDates(longestWins(proposed.claims, document), dates);
  return { people, places, organizations, others, dates, claims };
}
