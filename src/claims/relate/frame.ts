import { addTo } from '../../grouped';
import type { Span } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { Surroundings } from '../relate';
import { isOfAnotherNoun, type Part, partsOf } from './clauses';
import { type At, framesFor } from './nearest-frames';
import type { Stretch } from './phrase';
import type { Placed } from './placed';

/** A date or place at one place of the text. */
interface Framing extends Span {
  readonly id: string;
}

/** The dates and places of each sentence. */
export interface Frames {
  readonly dates: ReadonlyMap<number, readonly Framing[]>;
  readonly places: ReadonlyMap<number, readonly Framing[]>;
}

/** In order of the text. */
function bySentence(list: readonly (readonly [number, Framing])[]): Map<number, Framing[]> {
  const map = new Map<number, Framing[]>();
  for (const [sentence, framing] of list) addTo(map, sentence, framing);
  for (const framings of map.values()) framings.sort((a, b) => a.start - b.start);
  return map;
}

/** Lengths of time and recurring times frame nothing; neither do places that stand for their government. */
export function framesOf({ dates, places }: Surroundings): Frames {
  return {
    dates: bySentence(
      dates
        .filter(
          ({ type, value }) => (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF'),
        )
        .flatMap(({ id, mentions }) =>
          mentions.map(({ sentence, start, end }) => [sentence, { id, start, end }] as const),
        ),
    ),
    places: bySentence(
      places.flatMap(({ id, mentions }) =>
        mentions
          .filter(({ form, usage }) => form === 'name' && usage === 'literal')
          .map(({ sentence, start, end }) => [sentence, { id, start, end }] as const),
      ),
    ),
  };
}

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** How far what frames a claim may stand from it, in characters: no sentence is as long, and some texts never end one. */
const REACH = 1000;

/** The framings of a sentence around a claim. */
function around(
  framings: readonly Framing[] | undefined,
  { start, end }: Span,
): readonly Framing[] {
  if (!framings) return [];
  let [low, high] = [0, framings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((framings[middle] as Framing).start < start - REACH) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < framings.length && (framings[to] as Framing).start < end + REACH) to += 1;
  return framings.slice(low, to);
}

/** The tokens of the claim's sentence around it, and where the claims beside it begin. */
interface Setting {
  readonly placed: Placed;
  readonly parts: readonly Part[];
  readonly others: readonly number[];
}

/** The ids of those that go with the claim, what lies outside left out. */
function idsOf(
  document: Document,
  framings: readonly Framing[],
  outside: readonly Span[],
  { placed: { from, floor, limit }, parts, others }: Setting,
): string[] {
  const { tokens } = document;
  const inside = framings.filter((framing) => !outside.some((span) => overlaps(span, framing)));
  const found: (Framing & At)[] = [];
  let at = floor;
  for (const framing of inside) {
    while (at < limit && (tokens[at] as Token).start < framing.start) at += 1;
    if (at >= limit || isOfAnotherNoun(document, at, from)) continue;
    const { id, start, end } = framing;
    found.push({ id, start, end, at });
  }
  return [...new Set(framesFor(found, from, parts, others).map(({ id }) => id))];
}

/** From the cue to `that` or the claim: `said last week that …` dates the saying, not what is said. */
function whenSaid({ tokens }: Document, cue: Stretch, claim: Span): Span {
  const { start } = tokens[cue.from] as Token;
  let at = cue.to;
  while (at < tokens.length && at < cue.to + 6) {
    const token = tokens[at] as Token;
    if (token.start >= claim.start || /^(?:that|[,:“"])$/.test(token.word.lower)) break;
    at += 1;
  }
  return { start, end: (tokens[at - 1] as Token).end };
}

/** The ids of the dates and places that frame a claim. */
interface Framed {
  readonly when: string[];
  readonly where: string[];
}

const UNFRAMED: Framed = { when: [], where: [] };

/** The dates and places of the claim's clause, those of its speaker left out; `others` are where the claims beside it begin. */
export function frameFor(
  document: Document,
  frames: Frames,
  placed: Placed,
  others: readonly number[],
  said?: { cue: Stretch; speaker: Stretch },
): Framed {
  const { mention } = placed.claim;
  const outside: Span[] = [mention];
  const saidBefore: Span[] = [];
  if (said) {
    const { tokens } = document;
    outside.push({
      start: (tokens[said.speaker.from] as Token).start,
      end: (tokens[said.speaker.to - 1] as Token).end,
    });
    outside.push(whenSaid(document, said.cue, mention));
    const cue = tokens[said.cue.from] as Token;
    const opening = document.sentences[mention.sentence];
    if (opening && cue.start < mention.start && cue.sentence === mention.sentence)
      saidBefore.push({ start: opening.start, end: cue.end });
  }
  const dates = around(frames.dates.get(mention.sentence), mention);
  const places = around(frames.places.get(mention.sentence), mention);
  if (dates.length + places.length === 0) return UNFRAMED;
  const stretch = { from: placed.floor, to: placed.limit };
  const setting = { placed, others, parts: partsOf(document, stretch) };
  const when = idsOf(document, dates, outside, setting);
  const where = idsOf(document, places, [...outside, ...saidBefore], setting);
  return { when, where };
}
