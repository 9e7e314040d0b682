import type { Candidate } from '../rules/rule';
import type { Name } from './name';

/** The kinds of name that contend for the same words, in the order in which equals are preferred. */
export const PERSON = 0;
export const PLACE = 1;
export const ORGANIZATION = 2;
export const OTHER = 3;
export type Kind = typeof PERSON | typeof PLACE | typeof ORGANIZATION | typeof OTHER;

/** What rules propose as a name, and how much that is worth. */
export type Proposal = Candidate<{ readonly weight: number }>;

/** What a further rule adds to the best one on the same span. */
const FURTHER = 0.5;

/** One reading of a span as a name: the best candidate, and what all of its kind on that span are worth together. */
export class Contender {
  /** Evidence on the spot. */
  local: number;
  /** Evidence with that of the rest of the document. */
  score = 0;
  /** The one after it of those that end where it does: the longer ones first, of one span in order of kind. */
  next: Contender | undefined = undefined;

  constructor(
    readonly kind: Kind,
    readonly from: number,
    readonly to: number,
    readonly name: Name,
    public candidate: Proposal,
  ) {
    this.local = candidate.reading.weight;
  }

  /** The same words as a name of a later kind. */
  twin(kind: Kind): Contender | undefined {
    let twin = this.next;
    while (twin && twin.kind !== kind) twin = twin.next;
    return twin?.from === this.from ? twin : undefined;
  }

  /** A further proposal of the kind for the words. */
  add(candidate: Proposal): void {
    const { weight } = candidate.reading;
    if (weight > this.candidate.reading.weight) {
      this.local = weight + FURTHER * this.local;
      this.candidate = candidate;
    } else this.local += FURTHER * weight;
  }
}
