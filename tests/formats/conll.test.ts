import { describe, expect, test } from 'vitest';
import { toConll } from '../../src/formats';
import type { Mention } from '../../src/records';
import { EXTRACTION, TEXT } from '../fixture';
import { CASES } from './cases';

type Row = [token: string, tag: string];

/** The tokens of each sentence with the tags of a column. */
function read(conll: string, column: number): Row[][] {
  if (conll === '') return [];
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

/** Of mentions that overlap the first, which is the longest of those that start there. */
function outerOf(mentions: readonly Mention[]): Mention[] {
  const outer: Mention[] = [];
  for (const next of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (next.start >= (outer.at(-1)?.end ?? 0)) outer.push(next);
  }
  return outer;
}

describe.each(CASES)('$name', ({ text, extraction }) => {
  const conll = toConll(text, extraction);

  test('has three columns to a line, and no sentence without a token', () => {
    const lines = conll.split('\n').slice(0, -1);
    expect(lines.filter((line) => line !== '' && !/^\S+ \S+ \S+$/.test(line))).toEqual([]);
    expect(conll).not.toMatch(/^\n|\n\n\n|\n\n$/);
  });

  test('has every token once, in order', () => {
    const tokens = read(conll, 1).flat();
    const written = tokens.map(([token]) => token).join('');
    expect(written).toBe(text.replace(/[\s\p{Cc}]/gu, ''));
  });

  test.each([1, 2])('goes on in column %i only from a tag of the same kind', (column) => {
    for (const sentence of read(conll, column)) {
      sentence.forEach(([, tag], index) => {
        expect(tag).toMatch(/^(?:O|[BI]-(?:PER|LOC|ORG|DATE|CLAIM))$/);
        if (tag.startsWith('I-')) expect(sentence[index - 1]?.[1].slice(2)).toBe(tag.slice(2));
      });
    }
  });

  test('has the outer ones of the mentions, and only these', () => {
    const { people, places, organizations, dates, claims } = extraction;
    const names = [people, places, organizations, dates].flat().flatMap((r) => r.mentions);
    const squeeze = (said: string) => said.replace(/\s/g, '');
    for (const [column, mentions] of [
      [1, claims.map(({ mention }) => mention)],
      [2, names],
    ] as const) {
      const outer = outerOf(mentions);
      const found = read(conll, column).flatMap((rows) => chunks(rows));
      expect(found.map((chunk) => squeeze(chunk.replace(/^\S+ /, '')))).toEqual(
        outer.map(({ text: said }) => squeeze(said)).filter(Boolean),
      );
    }
  });
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
