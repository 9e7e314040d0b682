import type {
  ClaimRecord,
  DateRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
} from '../records';
import type { Document } from '../text/document';
import { conceptFor, type Placed } from './relate/concept';

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
  document: Document,
): ClaimRecord[] {
  let previous: ClaimRecord | undefined;
  return place(claims, document).map((placed) => {
    const { claim } = placed;
    const before =
      previous?.mention.sentence === claim.mention.sentence ? previous?.concept : undefined;
    const concept = conceptFor(document, placed, before);
    previous = { ...claim, ...(concept ? { concept } : {}) };
    return previous;
  });
}

/** The tokens of each claim, found in one pass over the text. */
function place(claims: readonly ClaimRecord[], { tokens, sentences }: Document): Placed[] {
  let at = 0;
  return claims.map((claim) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < claim.mention.start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to]?.end ?? 0) <= claim.mention.end) to += 1;
    const sentence = sentences[claim.mention.sentence];
    return {
      claim,
      from: at,
      to,
      floor: sentence?.from ?? 0,
      limit: sentence?.to ?? tokens.length,
    };
  });
}
