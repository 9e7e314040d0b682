import type { Extraction } from '../records';
import { describeDocument } from './describe';
import { paint } from './highlight';
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
  const painted = (...[styles, text]: Parameters<typeof paint>) =>
    style.color ? paint(styles, text) : text;
  const lines = [`${painted(['bold'], name)}  ${describeDocument(extraction.document)}`];
  for (const { title, color, rows } of sectionsOf(extraction)) {
    const heading = rows.length > 0 ? `${title} (${rows.length})` : `${title}: none`;
    const cells = rows.map(([first = '', ...rest]) => [painted([color], first), ...rest]);
    lines.push('', painted(['bold', color], heading));
    lines.push(...layOut(cells, width).map((line) => INDENT + line));
  }
  return `${lines.join('\n')}\n`;
}
