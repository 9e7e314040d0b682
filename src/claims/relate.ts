import { touchesAny } from '../candidates/overlap';
import type {
  ClaimRecord,
  DateRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  Predicate,
} from '../records';
import type { Document } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';
import { type About, aboutWhat, NOTHING } from './relate/concept';
import { currenciesOf } from './relate/currency';
import { type Frames, frameFor, framesOf } from './relate/frame';
import { leansOnPrevious } from './relate/leaning';
import { Mentions } from './relate/mentions';
import type { Placed } from './relate/placed';
import { predicateFor } from './relate/predicate';
import type { Speakers } from './relate/referent';
import { attributionFor, attributionsOf, sourceOf } from './relate/source';

/** The records a claim can point to. */
export interface Surroundings {
  people: readonly PersonRecord[];
  places: readonly PlaceRecord[];
  organizations: readonly OrganizationRecord[];
  dates: readonly DateRecord[];
}

/** Gives each claim its concept, verb, source, dates, places and money, one after the other for all. */
export function relateClaims(
  claims: readonly ClaimRecord[],
  around: Surroundings,
  document: Document,
): void {
  if (claims.length === 0) return;
  const bySentence = attributionsOf(document);
  const speakers = { document, bySentence, mentions: new Mentions(around) };
  const all = place(claims, document);
  const frames = framesOf(around, all, document);
  const unitOf = currenciesOf(claims, around.places, document);
  let said: Said | undefined;
  for (const placed of all) said = describe(placed, said, document);
  for (const placed of all) attribute(placed, speakers, frames);
  for (const claim of claims) {
    const unit = unitOf(claim);
    if (unit && unit !== claim.unit) claim.unit = unit;
  }
}

/** What was said of the claim before. */
interface Said {
  readonly about: About;
  readonly predicate: Predicate | undefined;
  readonly sentence: number;
}

/** Gives a claim its concept and its verb, which may be those of the claim before. */
function describe(placed: Placed, before: Said | undefined, document: Document): Said {
  const { claim } = placed;
  const { sentence } = claim.mention;
  const previous = before?.sentence === sentence ? before : undefined;
  const leans = previous !== undefined && leansOnPrevious(document, placed);
  const about = aboutWhat(document, placed, previous?.about ?? NOTHING, leans);
  const predicate = (leans && previous.predicate) || predicateFor(document, placed);
  if (about.concept) claim.concept = about.concept;
  if (predicate) claim.predicate = predicate;
  return { about, predicate, sentence };
}

/** Gives a claim its source, and its dates and places, which are not those of its source. */
function attribute(placed: Placed, speakers: Speakers, frames: Frames): void {
  const { claim } = placed;
  const said = attributionFor(speakers, placed);
  if (said) claim.source = sourceOf(speakers, placed, said);
  const { when, where } = frameFor(speakers.document, frames, placed, said);
  if (when.length > 0) claim.when = when;
  if (where.length > 0) claim.where = where;
}

/** How far from a claim its words are looked for: no clause is as long, and some texts never end a sentence. */
const REACH = 100;

/** The tokens of each claim, which stand in order and apart. */
function place(claims: readonly ClaimRecord[], { tokens, sentences }: Document): Placed[] {
  const all: Placed[] = [];
  const taken = (at: number): boolean => touchesAny(all, { from: at, to: at + 1 });
  let at = 0;
  for (const claim of claims) {
    const { start, end, sentence: number } = claim.mention;
    const sentence = sentences[number] as Sentence;
    at = Math.max(at, sentence.from);
    while ((tokens[at] as Token).start < start) at += 1;
    let to = at + 1;
    while (to < tokens.length && (tokens[to] as Token).end <= end) to += 1;
    const floor = Math.max(sentence.from, at - REACH);
    const limit = Math.min(sentence.to, to + REACH);
    all.push({ claim, index: all.length, from: at, to, floor, limit, taken });
  }
  return all;
}
