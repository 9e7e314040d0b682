import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { overview } from '../../src/cli/overview';
import { EXTRACTION } from '../fixture';

test('one table for each kind of record', () => {
  expect(overview('a.txt', EXTRACTION, { width: 100, color: false })).toBe(`a.txt  2024-07-03

People (1)
  Sergey Lavrov  former Foreign Minister (Astana)  also Lavrov  ×2

Places (2)
  India   country, IN  not located         ×1
  Astana  city, KZ     51.18° N, 71.45° E  ×1

Organisations (1)
  Kwatra & Co  ×1

Dates (1)
  Wednesday  2024-07-03  date  ×1

Claims (1)
  About 50 Indian nationals  about 50  indian national · met  says Kwatra & Co
`);
});

test('no line is wider than the terminal', () => {
  const lines = overview('a.txt', EXTRACTION, { width: 44, color: false }).split('\n');
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(44);
});

test('colour changes nothing but the colour', () => {
  const [plain, coloured] = [false, true].map((color) =>
    overview('a.txt', EXTRACTION, { width: 60, color }),
  );
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
  expect(coloured).toMatch(escapes);
  expect(coloured?.replace(escapes, '')).toBe(plain);
});

test('control characters of a text do not reach the terminal', () => {
  const [person] = EXTRACTION.people;
  const hostile = {
    ...EXTRACTION,
    people: person ? [{ ...person, aliases: ['a\u001b[2Jb'] }] : [],
  };
  expect(overview('a.txt', hostile, { width: 60, color: false })).toMatch(/also a \[2Jb/);
});
