import type { Mention, OrganizationRecord, PlaceRecord } from '../records';
import type { Document } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';

/** A place or organisation that may belong to an office, at one place of the text. */
export interface Holder {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly place: string | undefined;
  readonly organization: string | undefined;
}

/** The places and organisations of a text, which an office can belong to, by where they are mentioned. */
export class Surroundings {
  private readonly starting: (Holder | undefined)[];
  private readonly ending: (Holder | undefined)[];

  constructor(
    places: readonly PlaceRecord[],
    organizations: readonly OrganizationRecord[],
    private readonly document: Document,
  ) {
    const { length } = document.tokens;
    this.starting = new Array(length + 1);
    this.ending = new Array(length + 1);
    for (const { id, mentions } of places) this.put(mentions, id, undefined);
    for (const { id, mentions } of organizations) this.put(mentions, undefined, id);
  }

  /** What is mentioned from this token on. */
  from(at: number): Holder | undefined {
    return this.starting[at];
  }

  /** What is mentioned right before this token. */
  before(at: number): Holder | undefined {
    return this.ending[at];
  }

  private put(mentions: readonly Mention[], place?: string, organization?: string): void {
    for (const mention of mentions) {
      const from = firstToken(mention, this.document);
      let to = from + 1;
      while ((this.document.tokens[to - 1] as Token).end < mention.end) to += 1;
      const holder = { from, to, place, organization };
      this.starting[from] = holder;
      this.ending[to] = holder;
    }
  }
}

/** The index of the token that a mention begins with. */
function firstToken({ start, sentence }: Mention, { tokens, sentences }: Document): number {
  let { from: low, to: high } = sentences[sentence] as Sentence;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
