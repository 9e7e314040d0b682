import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';
import { CASES } from './cases';

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

test.each(['=1+2', '+5', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＠x'])(
  '%j is no formula',
  (text) => {
    expect(read(withQuantityText(text))).toMatchObject([{ text: `'${text}` }]);
  },
);

test.each(['5, 6', 'about "5"', '5\r\n6', '5\n6', ' 5 ', '五 🏙'])('%j reads back', (text) => {
  expect(read(withQuantityText(text))).toMatchObject([{ text }]);
});

test('a negative number stays a number', () => {
  const claims = EXTRACTION.claims.map((claim) => ({
    ...claim,
    quantity: { value: -5, bound: 'exact' as const },
  }));
  expect(read(toCsv(TEXT, { ...EXTRACTION, claims }))).toMatchObject([{ value: '-5' }]);
});

/** What the cells of a table mean: nothing where they are empty, no apostrophe where one was put. */
const plain = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');

describe.each(CASES)('$name', ({ text, extraction }) => {
  test('reads back claim by claim', () => {
    const rows = read(toCsv(text, extraction));
    expect(rows.map(({ id }) => id)).toEqual(extraction.claims.map(({ id }) => id));
    extraction.claims.forEach(({ mention, quantity, unit, concept, predicate, source }, index) => {
      const row = rows[index] ?? {};
      expect(text.slice(Number(row.start), Number(row.end))).toBe(mention.text);
      expect(plain(row.text)).toBe(mention.text);
      expect(row).toMatchObject({
        value: String(quantity.value ?? ''),
        min: String(quantity.min ?? ''),
        max: String(quantity.max ?? ''),
        bound: quantity.bound,
        unit_code: unit?.code ?? '',
      });
      expect([row.concept, row.predicate, row.source].map(plain)).toEqual(
        [concept?.text, predicate?.text, source?.text].map((said) => said ?? ''),
      );
    });
  });
});
