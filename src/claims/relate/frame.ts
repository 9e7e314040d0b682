import { reads } from '../../lexicon/remember';
import type { Mention, Span } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { Surroundings } from '../relate';
import type { Attribution } from './attribution';
import { isOfAnotherNoun, partsOf } from './clauses';
import { type At, framesFor } from './nearest-frames';
import { firstFrom, inOrder } from './order';
import type { Stretch } from './phrase';
import type { Placed } from './placed';

/** Who says a claim, and where it is said so. */
type Said = Pick<Attribution, 'cue' | 'speaker'>;

/** A date or place at one place of the text. */
interface Framing extends Span {
  readonly id: string;
}

/** The dates and places of a sentence, in order. */
interface Framings {
  readonly dates: Framing[];
  readonly places: Framing[];
}

/** The dates and places of the sentences that claims stand in, and where each claim begins. */
export interface Frames {
  readonly bySentence: readonly (Framings | undefined)[];
  readonly claims: readonly number[];
}

/** Lengths of time and recurring times frame nothing; neither do places that stand for their government. */
export function framesOf(
  { dates, places }: Surroundings,
  claims: readonly Placed[],
  { sentences }: Document,
): Frames {
  const bySentence: (Framings | undefined)[] = new Array(sentences.length);
  for (const { claim } of claims) bySentence[claim.mention.sentence] ??= { dates: [], places: [] };
  for (const { id, type, value, mentions } of dates) {
    if ((type !== 'DATE' && type !== 'TIME') || value.endsWith('_REF')) continue;
    for (const { sentence, start, end } of mentions)
      bySentence[sentence]?.dates.push({ id, start, end });
  }
  for (const { id, mentions } of places)
    for (const { sentence, start, end, form, usage } of mentions)
      if (form === 'name' && usage === 'literal')
        bySentence[sentence]?.places.push({ id, start, end });
  for (const framings of bySentence) {
    if (!framings) continue;
    inOrder(framings.dates);
    inOrder(framings.places);
  }
  return { bySentence, claims: claims.map(({ from }) => from) };
}

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** How far what frames a claim may stand from it, in characters: no sentence is as long, and some texts never end one. */
const REACH = 1000;

/** The framings of a sentence around a claim. */
function around(framings: readonly Framing[], { start, end }: Span): readonly Framing[] {
  const from = firstFrom(framings, start - REACH, (framing) => framing.start);
  let to = from;
  while (to < framings.length && (framings[to] as Framing).start < end + REACH) to += 1;
  return to - from === framings.length ? framings : framings.slice(from, to);
}

/** Which date or place stands at which token. */
interface Placing extends At {
  readonly id: string;
}

/** Those that can go with the claim, by the token they begin at; what lies outside is left out. */
function candidatesOf(
  document: Document,
  framings: readonly Framing[],
  outside: readonly Span[],
  { from, floor, limit }: Placed,
): Placing[] {
  const { tokens } = document;
  const found: Placing[] = [];
  let at = floor;
  for (const framing of framings) {
    if (outside.some((span) => overlaps(span, framing))) continue;
    const { id, start } = framing;
    while (at < limit && (tokens[at] as Token).start < start) at += 1;
    if (at < limit && !isOfAnotherNoun(document, at, from)) found.push({ id, at });
  }
  return found;
}

const beginsSaid = reads(/^(?:that|[,:“"])$/);

/** From the cue to `that` or the claim: `said last week that …` dates the saying, not what is said. */
function whenSaid({ tokens }: Document, cue: Stretch, claim: Span): Span {
  const { start } = tokens[cue.from] as Token;
  let at = cue.to;
  while (at < tokens.length && at < cue.to + 6) {
    const token = tokens[at] as Token;
    if (token.start >= claim.start || beginsSaid(token.word)) break;
    at += 1;
  }
  return { start, end: (tokens[at - 1] as Token).end };
}

/** What frames the saying: its speaker, and from its cue to what is said. */
function ofSaying(document: Document, claim: Span, { cue, speaker }: Said): Span[] {
  const { tokens } = document;
  const { start } = tokens[speaker.from] as Token;
  const { end } = tokens[speaker.to - 1] as Token;
  return [{ start, end }, whenSaid(document, cue, claim)];
}

/** The sentence up to a cue that stands before the claim: its places are the speaker's. */
function beforeCue({ tokens, sentences }: Document, { start, sentence }: Mention, said: Said) {
  const cue = tokens[said.cue.from] as Token;
  const opening = sentences[sentence];
  return opening && cue.start < start && cue.sentence === sentence
    ? [{ start: opening.start, end: cue.end }]
    : [];
}

/** The ids of the dates and places that frame a claim. */
interface Framed {
  readonly when: string[];
  readonly where: string[];
}

const UNFRAMED: Framed = { when: [], where: [] };

/** The dates and places of the claim's clause, those of its speaker left out. */
export function frameFor(
  document: Document,
  frames: Frames,
  placed: Placed,
  said: Said | undefined,
): Framed {
  const { claim, index, from: at, floor, limit } = placed;
  const { mention } = claim;
  const framings = frames.bySentence[mention.sentence] as Framings;
  const dates = around(framings.dates, mention);
  const places = around(framings.places, mention);
  if (dates.length + places.length === 0) return UNFRAMED;
  const outside = said ? [mention, ...ofSaying(document, mention, said)] : [mention];
  const outsidePlaces = said ? [...outside, ...beforeCue(document, mention, said)] : outside;
  const when = candidatesOf(document, dates, outside, placed);
  const where = candidatesOf(document, places, outsidePlaces, placed);
  if (when.length + where.length === 0) return UNFRAMED;
  const parts = partsOf(document, { from: floor, to: limit }, lastOf(when, lastOf(where, at)));
  return {
    when: idsOf(framesFor(when, parts, frames.claims, index)),
    where: idsOf(framesFor(where, parts, frames.claims, index)),
  };
}

/** The last token of these, which are in order, and of one more. */
const lastOf = (placings: readonly Placing[], at: number): number =>
  placings.length === 0 ? at : Math.max(at, (placings[placings.length - 1] as Placing).at);

function idsOf(placings: readonly Placing[]): string[] {
  const ids: string[] = [];
  for (const { id } of placings) if (!ids.includes(id)) ids.push(id);
  return ids;
}
