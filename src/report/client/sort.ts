import { type Direction, sortByKey } from '../order';

/** The way a click on a heading sorts: upwards first, then the other way round. */
export function nextDirection(heading: Element): Direction {
  return heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
}

/** Marks the heading that a table is sorted by. */
export function markSorted(heading: HTMLTableCellElement, direction: Direction): void {
  const headings = heading.parentElement?.children ?? [];
  for (const other of headings) other.setAttribute('aria-sort', 'none');
  heading.setAttribute('aria-sort', direction);
}

/** Sorts a table that is there as a whole by the column of a heading. */
export function sortTable(heading: HTMLTableCellElement): void {
  const table = heading.closest('table');
  if (!table) return;
  const direction = nextDirection(heading);
  markSorted(heading, direction);
  const keyOf = (body: HTMLTableSectionElement) =>
    body.rows[0]?.cells[heading.cellIndex]?.getAttribute('data-sort') ?? '';
  table.append(...sortByKey([...table.tBodies], keyOf, direction));
}
