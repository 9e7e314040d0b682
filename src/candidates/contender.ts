import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { Name, Names } from './name';
import { spanOf } from './overlap';

/** The kinds of name that contend for the same words, in the order in which equals are preferred. */
export const PERSON = 0;
export const PLACE = 1;
export const ORGANIZATION = 2;
export const OTHER = 3;
export type Kind = typeof PERSON | typeof PLACE | typeof ORGANIZATION | typeof OTHER;

/** What rules propose as a name, and how much that is worth. */
export type Proposal = Candidate<{ readonly weight: number }>;

/** One reading of a span as a name: the best candidate, and what all of its kind on that span are worth together. */
export interface Contender {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly name: Name;
  candidate: Proposal;
  /** Evidence on the spot. */
  local: number;
  /** Evidence with that of the rest of the document. */
  score: number;
}

/** Words that may be a name: one contender of each kind at most. */
class Spot {
  readonly contenders: (Contender | undefined)[] = [undefined, undefined, undefined, undefined];

  constructor(
    readonly from: number,
    readonly to: number,
    readonly name: Name,
  ) {}

  /** A further proposal for the words. */
  add(kind: Kind, candidate: Proposal): void {
    const { from, to, name, contenders } = this;
    const { weight } = candidate.reading;
    const known = contenders[kind];
    if (!known) contenders[kind] = { kind, from, to, name, candidate, local: weight, score: 0 };
    else if (weight > known.candidate.reading.weight) {
      known.local = weight + FURTHER * known.local;
      known.candidate = candidate;
    } else known.local += FURTHER * weight;
  }
}

/** What a further rule adds to the best one on the same span. */
const FURTHER = 0.5;

/** A name in lower case, tokens apart. */
function keyOf({ tokens }: Document, from: number, to: number): string {
  let key = (tokens[from] as Token).word.lower;
  for (let at = from + 1; at < to; at += 1) key += ` ${(tokens[at] as Token).word.lower}`;
  return key;
}

/** Candidates as contenders, one of a kind to a span, in order of their ends. The proposals stand by kind. */
export function contendersOf(
  proposals: readonly (readonly Proposal[])[],
  names: Names,
  document: Document,
): Contender[] {
  const bySpan = new Map<number, Spot>();
  const spots: Spot[] = [];
  proposals.forEach((ofKind, kind) => {
    for (const candidate of ofKind) {
      const { from, to } = candidate;
      const span = spanOf(candidate);
      let spot = bySpan.get(span);
      if (!spot) {
        spot = new Spot(from, to, names.called(keyOf(document, from, to)));
        bySpan.set(span, spot);
        spots.push(spot);
      }
      spot.add(kind as Kind, candidate);
    }
  });
  spots.sort((a, b) => a.to - b.to || a.from - b.from);
  const all: Contender[] = [];
  for (const { contenders } of spots)
    for (const contender of contenders) if (contender) all.push(contender);
  return all;
}
