import { styleText } from 'node:util';
import type { Extraction } from '../records';
import { describeDocument } from './describe';
import { sectionsOf } from './sections';
import { layOut } from './table';

/** How the overview is drawn. */
export interface OverviewStyle {
  /** Columns of the terminal. */
  width: number;
  color: boolean;
}

const WIDEST = 120;
const INDENT = '  ';

/** What one article says, as tables for a person to read. */
export function overview(name: string, extraction: Extraction, style: OverviewStyle): string {
  const width = Math.min(style.width, WIDEST) - INDENT.length;
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    style.color ? styleText(format, text, { validateStream: false }) : text;
  const lines = [`${paint('bold', name)}  ${describeDocument(extraction.document)}`];
  for (const { title, rows } of sectionsOf(extraction)) {
    const heading = rows.length > 0 ? `${title} (${rows.length})` : `${title}: none`;
    lines.push('', paint(['bold', 'cyan'], heading));
    lines.push(...layOut(rows.map(paintFirst), width).map((line) => INDENT + line));
  }
  return `${lines.join('\n')}\n`;

  function paintFirst(row: string[]): string[] {
    return row.map((cell, column) => (column === 0 ? paint('green', cell) : cell));
  }
}
