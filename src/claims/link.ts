import { mentionOf } from '../candidates/mention';
import type { ClaimRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { complete } from './complete';
import type { ClaimReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkClaims(
  candidates: readonly Candidate<ClaimReading>[],
  document: Document,
): ClaimRecord[] {
  const claims = candidates.map((candidate, i) => recordOf(candidate, i, document));
  complete(claims, candidates, document);
  return claims;
}

function recordOf(candidate: Candidate<ClaimReading>, i: number, document: Document): ClaimRecord {
  const { quantity, unit } = candidate.reading;
  const mention = mentionOf(candidate, document);
  const record = { kind: 'claim', id: `claim:${i + 1}`, mention } as ClaimRecord;
  record.quantity = quantity;
  if (unit) record.unit = unit;
  return record;
}
