import type { Part } from './clauses';

/** A date or place, or another claim, by the token it begins at. */
export interface At {
  readonly at: number;
}

/** How many claims on each side can stand between a claim and its date. */
const BESIDE = 8;

/**
 * Of the frames of one part or clause, those that go with a claim: what stands after it before the
 * next claim, else what stands before it after the previous one, else the next group. `claims` says
 * where the claims begin, in order.
 */
function nearest<Frame extends At>(
  frames: readonly Frame[],
  claims: readonly number[],
  index: number,
): readonly Frame[] {
  if (frames.length < 2) return frames;
  const at = claims[index] as number;
  const previous = index > 0 ? (claims[index - 1] as number) : -1;
  const next = claims[index + 1] ?? Number.POSITIVE_INFINITY;
  const after = frames.filter((frame) => frame.at > at && frame.at < next);
  const before = frames.filter((frame) => frame.at < at && frame.at > previous);
  if (after.length > 0) return previous < 0 ? [...before, ...after] : after;
  if (before.length > 0) return before;
  const later = frames.filter((frame) => frame.at > at);
  const group = later.length > 0 ? later : frames;
  const first = later.length > 0 ? (group[0] as Frame).at : (group[group.length - 1] as Frame).at;
  const others = claims.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
  return group.filter((frame) => !others.some((other) => between(other, frame.at, first)));
}

const between = (at: number, one: number, other: number): boolean =>
  at > Math.min(one, other) && at < Math.max(one, other);

const partAt = (parts: readonly Part[], at: number): Part | undefined =>
  parts.find(({ from, to }) => at >= from && at < to);

const TOO_FAR = 5;

/**
 * How near a part of the sentence is to the claim's own: that itself; the rest of its clause and
 * what the sentence opens with; a clause that tells the same event.
 */
function distanceOf(part: Part, own: Part | undefined): number {
  if (part === own) return 0;
  const clause = own?.clause ?? 0;
  if (part.opening) return own?.opening ? 1 : 2;
  if (own && part.clause === clause) return own.opening ? 2 : 1;
  if (part.clause === clause + 1 && part.tie === 'event') return 3;
  return part.clause === clause - 1 && own?.tie !== undefined ? 4 : TOO_FAR;
}

/** The frames of the nearest part or clause that has any, as far as they go with the claim of this index. */
export function framesFor<Frame extends At>(
  frames: readonly Frame[],
  parts: readonly Part[],
  claims: readonly number[],
  index: number,
): readonly Frame[] {
  if (frames.length === 0) return frames;
  const own = partAt(parts, claims[index] as number);
  let [group, least]: [Frame[], number] = [[], TOO_FAR];
  for (const frame of frames) {
    const part = partAt(parts, frame.at);
    const distance = part ? distanceOf(part, own) : TOO_FAR;
    if (distance < least) [group, least] = [[frame], distance];
    else if (distance === least && distance < TOO_FAR) group.push(frame);
  }
  return nearest(group, claims, index);
}
