import { expect, test } from 'vitest';
import { toBrat } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';

const CODE_POINTS = [...TEXT];
const lines = toBrat(TEXT, EXTRACTION).trimEnd().split('\n');

test('a text-bound line selects its text by code points, one fragment for each line', () => {
  const bound = lines.filter((line) => line.startsWith('T'));
  expect(bound).toHaveLength(7);
  for (const line of bound) {
    const [, type = '', text] = line.split('\t');
    const [, ...fragments] = type.replace(' ', ';').split(';');
    const selected = fragments.map((fragment) => {
      const [start, end] = fragment.split(' ').map(Number);
      return CODE_POINTS.slice(start, end).join('');
    });
    expect(selected.join(' ')).toBe(text);
    expect(selected.join('')).not.toMatch(/[\r\n]/);
  }
});

test('nested mentions stand beside each other', () => {
  expect(lines[0]).toBe('T1\tClaim 3 28\tAbout 50 Indian nationals');
  expect(lines).toContain('T2\tPlace 12 18\tIndian');
});

test('notes, GeoNames ids and mentions of one record', () => {
  expect(lines).toContain('#1\tAnnotatorNotes T1\tclaim:1 claims/count');
  expect(lines).toContain('N4\tReference T4 GeoNames:1526273\tAstana');
  expect(lines).toContain('*\tEquiv T3 T7');
});
