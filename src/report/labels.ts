/** A spot of the map and the word beside it. */
export interface Label {
  x: number;
  y: number;
  text: string;
  weight: number;
}

/** Pixels: the height of a line, the mean width of a letter, and the distance from spot to word. */
const LINE = 15;
const LETTER = 6.6;
const GAP = 9;

type Box = [left: number, top: number, right: number, bottom: number];

/**
 * Chooses which words the map has room for, and on which side of their spots: the most mentioned
 * come first, and no word covers another one or a spot.
 */
export function chooseLabels<T extends Label>(
  labels: readonly T[],
  unitsPerPixel: number,
): Map<T, 'start' | 'end'> {
  const taken: Box[] = labels.map(({ x, y }) => square(x / unitsPerPixel, y / unitsPerPixel));
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

const square = (x: number, y: number): Box => [x - 4, y - 4, x + 4, y + 4];

function boxOf({ x, y, text }: Label, side: 'start' | 'end', unitsPerPixel: number): Box {
  const [middle, line] = [x / unitsPerPixel, y / unitsPerPixel];
  const far = GAP + text.length * LETTER;
  const [left, right] =
    side === 'start' ? [middle + GAP, middle + far] : [middle - far, middle - GAP];
  return [left, line - LINE / 2, right, line + LINE / 2];
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
