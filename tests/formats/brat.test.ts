import { describe, expect, test } from 'vitest';
import { toBrat } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';
import { CASES, codePoints, spansOf, utf16Offsets } from './cases';

/** brat's grammar, line by line: https://brat.nlplab.org/standoff.html, and configuration for the types. */
const LINES = {
  text: /^T[1-9]\d*\t(?:Person|Place|Organization|Date|Claim) \d+ \d+(?:;\d+ \d+)*\t[^\r\n]+$/,
  note: /^#[1-9]\d*\tAnnotatorNotes T[1-9]\d*\t[^\t\r\n]+$/,
  reference: /^N[1-9]\d*\tReference T[1-9]\d* GeoNames:\d+\t[^\t\r\n]+$/,
  equivalence: /^\*\tEquiv T[1-9]\d*(?: T[1-9]\d*)+$/,
};

/** The fragments of a text-bound line, and the text it says they have. */
function readBound(line: string) {
  const [, place = '', text = ''] = line
    .split('\t', 2)
    .concat(line.replace(/^[^\t]*\t[^\t]*\t/, ''));
  const fragments = place
    .replace(/^\S+ /, '')
    .split(';')
    .map((fragment) => fragment.split(' ').map(Number) as [number, number]);
  return { fragments, text };
}

describe.each(CASES)('$name', (given) => {
  const { text, extraction } = given;
  const file = toBrat(text, extraction);
  const lines = file.split('\n').slice(0, -1);
  const bound = lines.filter((line) => line.startsWith('T'));
  const signs = codePoints(text);

  test('is lines of the grammar and nothing else', () => {
    const known = (line: string) => Object.values(LINES).some((kind) => kind.test(line));
    expect(lines.filter((line) => !known(line))).toEqual([]);
    expect(file === '' || file.endsWith('\n')).toBe(true);
  });

  test('names nothing twice and refers to what is there', () => {
    const ids = lines.map((line) => line.split('\t')[0] ?? '').filter((id) => id !== '*');
    expect(new Set(ids).size).toBe(ids.length);
    const there = new Set(bound.map((line) => line.split('\t')[0]));
    const references = lines
      .filter((line) => !line.startsWith('T'))
      .flatMap((line) => line.split('\t')[1]?.match(/\bT\d+/g) ?? []);
    expect(references.filter((id) => !there.has(id))).toEqual([]);
  });

  test('selects the mentions by code points, no fragment over a line break', () => {
    const offsets = utf16Offsets(text);
    const read = bound.map((line) => readBound(line));
    for (const { fragments, text: said } of read) {
      const selected = fragments.map(([start, end]) => signs.slice(start, end).join(''));
      expect(selected.join(' ')).toBe(said);
      expect(selected.join('')).not.toMatch(/[\r\n]/);
      expect(selected).not.toContain('');
    }
    const spans = read.map(({ fragments }) => [
      offsets[fragments[0]?.[0] ?? -1],
      offsets[fragments.at(-1)?.[1] ?? -1],
    ]);
    expect(spans).toEqual(spansOf(given));
  });
});

test('one of each line', () => {
  const lines = toBrat(TEXT, EXTRACTION).split('\n');
  expect(lines[0]).toBe('T1\tClaim 3 28\tAbout 50 Indian nationals');
  expect(lines).toContain('T2\tPlace 12 18\tIndian');
  expect(lines).toContain('#1\tAnnotatorNotes T1\tclaim:1 claims/count');
  expect(lines).toContain('N4\tReference T4 GeoNames:1526273\tAstana');
  expect(lines).toContain('*\tEquiv T3 T7');
});
