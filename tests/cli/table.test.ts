import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { layOut } from '../../src/cli/table';

test('columns are as wide as their widest cell', () => {
  expect(
    layOut(
      [
        ['a', 'one'],
        ['longer', 'two'],
      ],
      40,
    ),
  ).toEqual(['a       one', 'longer  two']);
});

test('what is too wide wraps, and no line is wider than asked', () => {
  const rows = [['name of somebody', 'a very long role indeed, with its organisation', '×3']];
  for (const width of [24, 30, 40, 60]) {
    const lines = layOut(rows, width);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    expect(lines.join(' ').replace(/\s+/g, '')).toHaveLength(
      rows.flat().join('').replace(/\s/g, '').length,
    );
  }
});

test('wide characters count two columns', () => {
  expect(
    layOut(
      [
        ['東京', 'x'],
        ['ab', 'y'],
      ],
      40,
    ),
  ).toEqual(['東京  x', 'ab    y']);
});

test('nothing gives nothing', () => {
  expect(layOut([], 40)).toEqual([]);
});
