import type { Decided } from '../candidates/decided';
import type { Document } from '../text/document';

/** A place or organisation that may belong to an office, at one place of the text. */
export interface Holder {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** The ids of their records. */
  readonly place: string | undefined;
  readonly organization: string | undefined;
}

/** The places and organisations of a text, which an office can belong to, by where they are mentioned. */
export class Surroundings {
  private readonly starting: (Holder | undefined)[];
  private readonly ending: (Holder | undefined)[];

  /** Both are linked already. */
  constructor(
    places: readonly Decided<unknown>[],
    organizations: readonly Decided<unknown>[],
    { tokens }: Document,
  ) {
    this.starting = new Array(tokens.length + 1);
    this.ending = new Array(tokens.length + 1);
    for (const { from, to, record } of places)
      this.put({ from, to, place: record, organization: undefined });
    for (const { from, to, record } of organizations)
      this.put({ from, to, place: undefined, organization: record });
  }

  /** What is mentioned from this token on. */
  from(at: number): Holder | undefined {
    return this.starting[at];
  }

  /** What is mentioned right before this token. */
  before(at: number): Holder | undefined {
    return this.ending[at];
  }

  private put(holder: Holder): void {
    this.starting[holder.from] = holder;
    this.ending[holder.to] = holder;
  }
}
