import { mentionOf } from '../candidates/mention';
import type { ClaimRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { ClaimReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkClaims(
  candidates: readonly Candidate<ClaimReading>[],
  document: Document,
): ClaimRecord[] {
  return candidates.map((candidate, i) => ({
    kind: 'claim',
    id: `claim:${i + 1}`,
    mention: mentionOf(candidate, document),
    ...candidate.reading,
  }));
}
