import type { ClaimRecord, Span } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { Surroundings } from '../relate';
import type { Stretch } from './phrase';

/** A date or place at one place of the text. */
interface Framing extends Span {
  readonly id: string;
  /** Its place in the order of the records. */
  readonly order: number;
}

/** The dates and places of each sentence. */
export interface Frames {
  readonly dates: ReadonlyMap<number, readonly Framing[]>;
  readonly places: ReadonlyMap<number, readonly Framing[]>;
}

type Found = readonly [sentence: number, framing: Omit<Framing, 'order'>];

/** In order of the text. */
function bySentence(list: readonly Found[]): Map<number, Framing[]> {
  const map = new Map<number, Framing[]>();
  list.forEach(([sentence, found], order) => {
    const framing = { ...found, order };
    const known = map.get(sentence);
    if (known) known.push(framing);
    else map.set(sentence, [framing]);
  });
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

/** The framings of a sentence around a claim, in order of the records. */
function around(framings: readonly Framing[], { start, end }: Span): Framing[] {
  let [low, high] = [0, framings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((framings[middle] as Framing).start < start - REACH) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < framings.length && (framings[to] as Framing).start < end + REACH) to += 1;
  return framings.slice(low, to).sort((a, b) => a.order - b.order);
}

const idsOf = (framings: readonly Framing[], outside: readonly Span[]): string[] => [
  ...new Set(
    framings
      .filter((framing) => !outside.some((span) => overlaps(span, framing)))
      .map(({ id }) => id),
  ),
];

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

/** The dates and places of the claim's sentence, those of its speaker left out. */
export function frameFor(
  document: Document,
  frames: Frames,
  { mention }: ClaimRecord,
  said?: { cue: Stretch; speaker: Stretch },
): Pick<ClaimRecord, 'when' | 'where'> {
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
  const dates = around(frames.dates.get(mention.sentence) ?? [], mention);
  const places = around(frames.places.get(mention.sentence) ?? [], mention);
  const when = idsOf(dates, outside);
  const where = idsOf(places, [...outside, ...saidBefore]);
  return { ...(when.length > 0 ? { when } : {}), ...(where.length > 0 ? { where } : {}) };
}
