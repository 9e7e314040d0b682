import type { ClaimRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { ClaimReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkClaims(
  _candidates: readonly Candidate<ClaimReading>[],
  _document: Document,
): ClaimRecord[] {
  return [];
}
