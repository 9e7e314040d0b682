import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';

const read = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, record_delimiter: '\r\n' });

function withQuantityText(text: string): string {
  const claims = EXTRACTION.claims.map((claim) => ({
    ...claim,
    mention: { ...claim.mention, text },
  }));
  return toCsv(TEXT, { ...EXTRACTION, claims });
}

test('a claim is a row, its dates by value and its places by name', () => {
  expect(read(toCsv(TEXT, EXTRACTION, { name: 'a.txt' }))).toMatchObject([
    {
      file: 'a.txt',
      id: 'claim:1',
      text: 'About 50 Indian nationals',
      start: String(TEXT.indexOf('About')),
      value: '50',
      min: '',
      bound: 'approximate',
      unit: 'indian national',
      verb: 'meet',
      negated: 'false',
      source_id: 'organization:1',
      when: '2024-07-03',
      where: 'Astana',
      rule: 'claims/count',
    },
  ]);
});

test.each(['=1+2', '+5', '-5', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (text) => {
  expect(read(withQuantityText(text))).toMatchObject([{ text: `'${text}` }]);
});

test.each(['5, 6', 'about "5"', '5\r\n6', '5\n6', ' 5 ', '五 🏙'])('%j reads back', (text) => {
  expect(read(withQuantityText(text))).toMatchObject([{ text }]);
});
