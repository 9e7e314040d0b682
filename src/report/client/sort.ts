const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Sorts the table of a heading by its column; again, the other way round. Empty cells stay last. */
export function sortTable(button: HTMLButtonElement): void {
  const heading = button.closest('th');
  const table = button.closest('table');
  if (!heading || !table) return;
  const direction = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
  for (const other of table.querySelectorAll('th')) other.setAttribute('aria-sort', 'none');
  heading.setAttribute('aria-sort', direction);
  const sign = direction === 'ascending' ? 1 : -1;
  const bodies = [...table.tBodies].map((body) => ({ body, key: keyOf(body, heading.cellIndex) }));
  bodies.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    return sign * compare(a.key, b.key);
  });
  table.append(...bodies.map(({ body }) => body));
}

function keyOf(body: HTMLTableSectionElement, column: number): string {
  const key = body.rows[0]?.cells[column]?.getAttribute('data-sort') ?? '';
  return key === 'NaN' ? '' : key;
}

/** Numbers as numbers, signs and decimals and all; days and words as words. */
function compare(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? collator.compare(a, b) : difference;
}
