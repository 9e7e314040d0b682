import { expect, test } from 'vitest';
import { toConll } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';

type Row = [token: string, tag: string];

/** The tokens of each sentence with the tags of a column. */
function read(conll: string, column: number): Row[][] {
  const rows = conll.split('\n\n').map((sentence) => sentence.trimEnd().split('\n'));
  return rows.map((lines) =>
    lines.map((line): Row => [line.split(' ')[0] ?? '', line.split(' ')[column] ?? '']),
  );
}

/** The tagged runs, tokens joined by a space. */
function chunks(rows: readonly Row[]): string[] {
  const found: string[] = [];
  for (const [token, tag] of rows) {
    if (tag.startsWith('B-')) found.push(`${tag.slice(2)} ${token}`);
    if (tag.startsWith('I-')) found.push(`${found.pop()} ${token}`);
  }
  return found;
}

test('names and dates stand in the last column', () => {
  const [first = [], second = []] = read(toConll(TEXT, EXTRACTION), 2);
  expect(chunks(first)).toEqual([
    'LOC Indian',
    'PER Sergey Lavrov',
    'LOC Astana',
    'DATE Wednesday',
    'ORG Kwatra & Co',
  ]);
  expect(chunks(second)).toEqual(['PER Lavrov']);
});

test('claims stand in the column before', () => {
  const [first = []] = read(toConll(TEXT, EXTRACTION), 1);
  expect(chunks(first)).toEqual(['CLAIM About 50 Indian nationals']);
});

test('the tokens are the text without its white space', () => {
  const tokens = read(toConll(TEXT, EXTRACTION), 1).flat();
  expect(tokens.map(([token]) => token).join('')).toBe(TEXT.replace(/\s/g, ''));
});

test('a token is cut where a mention ends, and adjacent mentions stay two', () => {
  const mention = { text: '3km', start: 0, end: 3, sentence: 0, rule: 'claims/length' };
  const quantity = { value: 3, bound: 'exact' } as const;
  const claims = [
    { kind: 'claim', id: 'claim:1', mention, quantity } as const,
    { kind: 'claim', id: 'claim:2', mention: { ...mention, start: 3, end: 6 }, quantity } as const,
  ];
  const nothing = { people: [], places: [], organizations: [], dates: [] };
  const conll = toConll('3km3kmh', { ...EXTRACTION, ...nothing, claims });
  expect(conll).toBe('3km B-CLAIM O\n3km B-CLAIM O\nh O O\n');
});
