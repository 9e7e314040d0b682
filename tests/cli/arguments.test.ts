import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/errors';

test('paths and options are kept as given', () => {
  const words = ['a.txt', '--reference-date', '2024-07-03', '--date-order=dmy', '-', '--json'];
  expect(parseArguments(words)).toEqual({
    kind: 'extract',
    paths: ['a.txt', '-'],
    format: 'json',
    options: { referenceDate: '2024-07-03', dateOrder: 'dmy' },
  });
});

test('help and version win over everything else', () => {
  expect(parseArguments(['a.txt', '--help'])).toEqual({ kind: 'help' });
  expect(parseArguments(['-v', 'a.txt'])).toEqual({ kind: 'version' });
});

test.each([
  [['--colour'], /--colour/],
  [['--date-order', 'ymd'], /--date-order ymd: expected one of auto, dmy, mdy/],
  [['--format', 'xls'], /--format xls: expected one of table, json/],
  [['--json', '--format', 'table'], /--json and --format table/],
  [['--reference-date'], /--reference-date/],
])('%j is wrong use', (words, message) => {
  expect(() => parseArguments(words)).toThrow(UsageError);
  expect(() => parseArguments(words)).toThrow(message);
});
