import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const GAP = 2;
const NARROWEST = 8;

/**
 * Rows as aligned columns no wider than `width`: each column as wide as its widest cell, and where
 * that is too much the widest columns give way and their cells wrap.
 */
export function layOut(rows: readonly (readonly string[])[], width: number): string[] {
  const natural = columnWidths(rows);
  const widths = shrink(natural, width - GAP * (natural.length - 1));
  return rows.flatMap((row) => layOutRow(row, widths));
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
    });
  }
  return widths;
}

/** Lowers the ceiling on all columns until they fit together. */
function shrink(natural: readonly number[], available: number): number[] {
  let ceiling = Math.max(NARROWEST, ...natural);
  const capped = () => natural.map((width) => Math.min(width, ceiling));
  while (ceiling > NARROWEST && capped().reduce((sum, width) => sum + width, 0) > available) {
    ceiling -= 1;
  }
  return capped();
}

function layOutRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = row.map((cell, column) =>
    wrapAnsi(cell, widths[column] ?? NARROWEST, { hard: true }).split('\n'),
  );
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => pad(cells[column]?.[line] ?? '', width))
      .filter((_, column) => widths[column] !== 0)
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
