import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { spanOf } from './overlap';

/** The kinds of name that contend for the same words. */
export type Kind = 'person' | 'place' | 'organization' | 'other';

/** One reading of a span as a name: the best candidate, and what all of its kind on that span are worth together. */
export interface Contender {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  /** The name in lower case, the same for every mention of it. */
  readonly key: string;
  candidate: Candidate<{ readonly weight: number }>;
  /** Evidence on the spot. */
  local: number;
  /** Evidence with that of the rest of the document. */
  score: number;
}

/** What a further rule adds to the best one on the same span. */
const FURTHER = 0.5;

/** A name in lower case, tokens apart. */
export function keyOf({ tokens }: Document, from: number, to: number): string {
  let key = (tokens[from] as Token).word.lower;
  for (let at = from + 1; at < to; at += 1) key += ` ${(tokens[at] as Token).word.lower}`;
  return key;
}

/** Candidates of one kind as contenders, one to a span. */
export function contendersOf(
  kind: Kind,
  candidates: readonly Candidate<{ readonly weight: number }>[],
  document: Document,
): Contender[] {
  const bySpan = new Map<number, Contender>();
  for (const candidate of candidates) {
    const { from, to, reading } = candidate;
    const span = spanOf(candidate);
    const known = bySpan.get(span);
    if (!known) {
      const key = keyOf(document, from, to);
      bySpan.set(span, { kind, from, to, key, candidate, local: reading.weight, score: 0 });
    } else if (reading.weight > known.candidate.reading.weight) {
      known.local = reading.weight + FURTHER * known.local;
      known.candidate = candidate;
    } else known.local += FURTHER * reading.weight;
  }
  return [...bySpan.values()];
}
