import { bestEvidence } from '../candidates/confidence';
import type { Confidence, PlaceAlternative } from '../records';
import type { Naming } from './naming';

/** Evidence from which a place of the gazetteer counts as sure, and as likely; countries have few namesakes. */
const HIGH = 8;
const MEDIUM = 5;
const COUNTRY = 5;
const LIKELY_COUNTRY = 3;
/** Evidence from which a building, a hill or a name no list has is likely. */
const FEATURE = 10;

const features = new Set<PlaceAlternative['type']>(['facility', 'landform', 'other']);

/**
 * How far a place can be trusted. Sure is only what the gazetteer has, read by good evidence, where
 * no other place of the name is in question.
 */
export function confidenceIn(
  namings: readonly Naming[],
  { type, coordinates }: Pick<PlaceAlternative, 'type'> & { readonly coordinates: unknown },
  alternatives: readonly unknown[],
): Confidence {
  let best = 0;
  for (const { candidates } of namings) best = Math.max(best, bestEvidence(candidates));
  if (features.has(type)) return best >= FEATURE ? 'medium' : 'low';
  if (!coordinates) return 'low';
  const country = type === 'country';
  const sure = best >= (country ? COUNTRY : HIGH);
  if (alternatives.length > 0) return sure ? 'medium' : 'low';
  if (sure) return 'high';
  return best >= (country ? LIKELY_COUNTRY : MEDIUM) ? 'medium' : 'low';
}
