import type { OrganizationRecord, PlaceRecord, Span } from '../records';

/** A place or organisation that may belong to an office. */
export interface Holder extends Span {
  readonly place: string | undefined;
  readonly organization: string | undefined;
}

/** The places and organisations of a text by where their mentions begin and end. */
export interface Surroundings {
  readonly starting: ReadonlyMap<number, Holder>;
  readonly ending: ReadonlyMap<number, Holder>;
}

/** Indexes what an office can belong to. */
export function surroundingsOf(
  places: readonly PlaceRecord[],
  organizations: readonly OrganizationRecord[],
): Surroundings {
  const starting = new Map<number, Holder>();
  const ending = new Map<number, Holder>();
  const put = (holder: Holder): void => {
    starting.set(holder.start, holder);
    ending.set(holder.end, holder);
  };
  for (const { id, mentions } of places)
    for (const { start, end } of mentions) put({ start, end, place: id, organization: undefined });
  for (const { id, mentions } of organizations)
    for (const { start, end } of mentions) put({ start, end, place: undefined, organization: id });
  return { starting, ending };
}
