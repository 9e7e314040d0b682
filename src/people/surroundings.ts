import type { OrganizationRecord, PlaceRecord, Span } from '../records';

/** A place or organisation that may belong to an office. */
export interface Holder extends Span {
  readonly place: string | undefined;
  readonly organization: string | undefined;
}

/** The places and organisations of a text, which an office can belong to, by their mentions. */
export class Surroundings {
  private byStart: Map<number, Holder> | undefined = undefined;
  private byEnd: Map<number, Holder> | undefined = undefined;

  constructor(
    private readonly places: readonly PlaceRecord[],
    private readonly organizations: readonly OrganizationRecord[],
  ) {}

  /** By where their mentions begin. */
  get starting(): ReadonlyMap<number, Holder> {
    this.byStart ??= this.indexed(({ start }) => start);
    return this.byStart;
  }

  /** By where their mentions end. */
  get ending(): ReadonlyMap<number, Holder> {
    this.byEnd ??= this.indexed(({ end }) => end);
    return this.byEnd;
  }

  private indexed(offset: (mention: Span) => number): Map<number, Holder> {
    const holders = new Map<number, Holder>();
    const put = (mentions: readonly Span[], place?: string, organization?: string): void => {
      for (const mention of mentions) {
        const { start, end } = mention;
        holders.set(offset(mention), { start, end, place, organization });
      }
    };
    for (const { id, mentions } of this.places) put(mentions, id);
    for (const { id, mentions } of this.organizations) put(mentions, undefined, id);
    return holders;
  }
}
