import type { Confidence } from '../records';
import type { Candidate } from '../rules/rule';

/** Evidence from which a record counts as sure, and as likely. */
const HIGH = 6;
const MEDIUM = 3.5;

/** How far a record can be trusted: by the best evidence for any of its mentions. */
export function confidenceOf(
  candidates: readonly Candidate<{ readonly weight: number }>[],
): Confidence {
  let best = 0;
  for (const { reading } of candidates) if (reading.weight > best) best = reading.weight;
  if (best >= HIGH) return 'high';
  return best >= MEDIUM ? 'medium' : 'low';
}
