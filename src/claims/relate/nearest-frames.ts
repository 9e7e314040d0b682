import type { Part } from './clauses';

/** A date or place, or another claim, by the token it begins at. */
export interface At {
  readonly at: number;
}

/**
 * Of the frames of one part or clause, those that go with the claim at `at`: what stands after it
 * before the next claim, else what stands before it after the previous one, else the next group.
 */
function nearest<Frame extends At>(
  frames: readonly Frame[],
  at: number,
  others: readonly number[],
): Frame[] {
  const next = Math.min(...others.filter((other) => other > at), Number.POSITIVE_INFINITY);
  const previous = Math.max(...others.filter((other) => other < at), -1);
  const after = frames.filter((frame) => frame.at > at && frame.at < next);
  const before = frames.filter((frame) => frame.at < at && frame.at > previous);
  if (after.length > 0) return previous < 0 ? [...before, ...after] : after;
  if (before.length > 0) return before;
  const later = frames.filter((frame) => frame.at > at);
  const group = later.length > 0 ? later : frames;
  const first = later.length > 0 ? (group[0] as Frame).at : (group[group.length - 1] as Frame).at;
  return group.filter((frame) => !others.some((other) => between(other, frame.at, first)));
}

const between = (at: number, one: number, other: number): boolean =>
  at > Math.min(one, other) && at < Math.max(one, other);

/**
 * The frames of the claim's own part of the sentence; without any, those of its clause; without
 * any, those the sentence opens with, or those of a clause that tells the same event.
 */
export function framesFor<Frame extends At>(
  frames: readonly Frame[],
  at: number,
  parts: readonly Part[],
  others: readonly number[],
): Frame[] {
  const partAt = (token: number): Part | undefined =>
    parts.find(({ from, to }) => token >= from && token < to);
  const own = partAt(at);
  const inside = (test: (part: Part) => boolean): Frame[] =>
    frames.filter((frame) => {
      const part = partAt(frame.at);
      return part !== undefined && test(part);
    });
  const clause = (part: Part) => part.clause === own?.clause && !part.opening;
  const opening = (part: Part) => part.opening;
  for (const test of [
    (part: Part) => part === own,
    ...(own?.opening ? [opening, clause] : [clause, opening]),
    (part: Part) => part.clause === (own?.clause ?? 0) + 1 && part.tie === 'event',
    (part: Part) => part.clause === (own?.clause ?? 0) - 1 && own?.tie !== undefined,
  ]) {
    const found = inside(test);
    if (found.length > 0) return nearest(found, at, others);
  }
  return [];
}
