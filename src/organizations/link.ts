import type { OrganizationRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { OrganizationReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkOrganizations(
  _candidates: readonly Candidate<OrganizationReading>[],
  _document: Document,
): OrganizationRecord[] {
  return [];
}
