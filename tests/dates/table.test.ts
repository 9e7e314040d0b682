import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DATES_FILE, datesTable } from '../../scripts/dates-table';

it('docs/dates.md is what `npm run docs:dates` writes', () => {
  expect(readFileSync(DATES_FILE, 'utf8')).toBe(datesTable());
});
