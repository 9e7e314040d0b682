/** A spot of the map and the word beside it. */
export interface Label {
  x: number;
  y: number;
  text: string;
  weight: number;
}

/** Pixels: the height of a line, the mean width of a letter, and the room between spot and word. */
const LINE = 15;
const LETTER = 6.6;
const GAP = 4;

/** The radius of a spot in pixels; it grows with how often a place is mentioned. */
export function spotSize(weight: number): number {
  return 3.5 + 1.2 * Math.log2(Math.min(Math.max(weight, 1), 32));
}

type Box = [left: number, top: number, right: number, bottom: number];

/**
 * Chooses which words the map has room for, and on which side of their spots: the most mentioned
 * come first, and no word covers another one or a spot.
 */
export function chooseLabels<T extends Label>(
  labels: readonly T[],
  unitsPerPixel: number,
): Map<T, 'start' | 'end'> {
  const taken = labels.map((label) => spotBox(label, unitsPerPixel));
  const chosen = new Map<T, 'start' | 'end'>();
  for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
    for (const side of ['start', 'end'] as const) {
      const box = boxOf(label, side, unitsPerPixel);
      if (chosen.has(label) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      chosen.set(label, side);
    }
  }
  return chosen;
}

function spotBox({ x, y, weight }: Label, unitsPerPixel: number): Box {
  const size = spotSize(weight);
  const [middle, line] = [x / unitsPerPixel, y / unitsPerPixel];
  return [middle - size, line - size, middle + size, line + size];
}

function boxOf({ x, y, text, weight }: Label, side: 'start' | 'end', unitsPerPixel: number): Box {
  const [middle, line] = [x / unitsPerPixel, y / unitsPerPixel];
  const near = spotSize(weight) + GAP;
  const far = near + text.length * LETTER;
  const [left, right] =
    side === 'start' ? [middle + near, middle + far] : [middle - far, middle - near];
  return [left, line - LINE / 2, right, line + LINE / 2];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
