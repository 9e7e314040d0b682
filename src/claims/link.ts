import { mentionOf } from '../candidates/mention';
import type { ClaimRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { completed } from './complete';
import type { ClaimReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkClaims(
  candidates: readonly Candidate<ClaimReading>[],
  document: Document,
): ClaimRecord[] {
  const claims = candidates.map(
    (candidate, i): ClaimRecord => ({
      kind: 'claim',
      id: `claim:${i + 1}`,
      mention: mentionOf(candidate, document),
      ...candidate.reading,
    }),
  );
  return completed(claims, candidates, document);
}
