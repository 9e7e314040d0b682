import type { Confidence } from '../records';
import type { Decided } from './decided';

/**
 * Evidence from which a person or an organisation counts as sure, and as likely. A name that one
 * good rule reads and that the document repeats is sure; one that only looks like a name is not.
 */
const HIGH = 6;
const MEDIUM = 4;

/** The best evidence for any mention of a record. */
export function bestEvidence(candidates: readonly Decided<unknown>[]): number {
  let best = 0;
  for (const { score } of candidates) if (score > best) best = score;
  return best;
}

/** How far a record can be trusted, whose mentions have this evidence at best. */
export function confidenceOf(best: number): Confidence {
  if (best >= HIGH) return 'high';
  return best >= MEDIUM ? 'medium' : 'low';
}
