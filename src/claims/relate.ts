import type {
  ClaimRecord,
  DateRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  Predicate,
} from '../records';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { type About, aboutWhat } from './relate/concept';
import { currenciesOf } from './relate/currency';
import { frameFor, framesOf } from './relate/frame';
import { leansOnPrevious } from './relate/leaning';
import { Mentions } from './relate/mentions';
import type { Placed } from './relate/placed';
import { predicateFor } from './relate/predicate';
import { attributionFor, attributionsOf, sourceOf } from './relate/source';

/** The records a claim can point to. */
export interface Surroundings {
  people: readonly PersonRecord[];
  places: readonly PlaceRecord[];
  organizations: readonly OrganizationRecord[];
  dates: readonly DateRecord[];
}

/** Gives each claim its money, concept, verb, source, dates and places. */
export function relateClaims(
  claims: readonly ClaimRecord[],
  around: Surroundings,
  document: Document,
): void {
  if (claims.length === 0) return;
  const bySentence = attributionsOf(document);
  const speakers = { document, bySentence, mentions: new Mentions(around) };
  const all = place(claims, document);
  const frames = framesOf(around, all);
  const unitOf = currenciesOf(claims, around.places, document);
  let about: About = {};
  let predicate: Predicate | undefined;
  let sentence = -1;
  for (const placed of all) {
    const { claim } = placed;
    const goesOn = claim.mention.sentence === sentence;
    const leans = goesOn && leansOnPrevious(document, placed);
    about = aboutWhat(document, placed, goesOn ? about : {}, leans);
    predicate = (leans ? predicate : undefined) ?? predicateFor(document, placed);
    sentence = claim.mention.sentence;
    const said = attributionFor(speakers, placed);
    const { when, where } = frameFor(document, frames, placed, said);
    const unit = unitOf(claim);
    if (unit) claim.unit = unit;
    if (about.concept) claim.concept = about.concept;
    if (predicate) claim.predicate = predicate;
    if (said) claim.source = sourceOf(speakers, placed, said);
    if (when.length > 0) claim.when = when;
    if (where.length > 0) claim.where = where;
  }
}

/** How far from a claim its words are looked for: no clause is as long, and some texts never end a sentence. */
const REACH = 100;

/** The tokens of each claim, found in one pass over the text. */
function place(claims: readonly ClaimRecord[], { tokens, sentences }: Document): Placed[] {
  const inClaims = new Set<number>();
  const taken = (at: number): boolean => inClaims.has(at);
  let at = 0;
  return claims.map((claim, index) => {
    while (at < tokens.length && (tokens[at] as Token).start < claim.mention.start) at += 1;
    let to = at;
    for (; to < tokens.length && (tokens[to] as Token).end <= claim.mention.end; to += 1)
      inClaims.add(to);
    const sentence = sentences[claim.mention.sentence];
    const floor = Math.max(sentence?.from ?? 0, at - REACH);
    const limit = Math.min(sentence?.to ?? tokens.length, to + REACH);
    return { claim, index, from: at, to, floor, limit, taken };
  });
}
