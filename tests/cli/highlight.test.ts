import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { highlight } from '../../src/cli/highlight';
import { EXTRACTION, TEXT } from '../fixture';

const ESCAPE = String.fromCharCode(27);
const [GREEN, CYAN, YELLOW, DIM] = [32, 36, 33, 2].map((code) => `${ESCAPE}[${code}m`);

/** No record of any kind. */
const NOTHING = { people: [], places: [], organizations: [], dates: [], claims: [] };

test('the text stays as it is but for colour and carriage returns', () => {
  expect(stripVTControlCharacters(highlight(TEXT, EXTRACTION, 200))).toBe(
    TEXT.replaceAll('\r', ''),
  );
});

test('mentions have the colour of their kind, the inner one of those that are nested', () => {
  const shown = highlight(TEXT, EXTRACTION, 200);
  expect(shown).toContain(`${GREEN}Astana`);
  expect(shown).toContain(`${CYAN}Kwatra & Co`);
  expect(shown).toContain(`${YELLOW}About 50 `);
  expect(shown).toContain(`${GREEN}Indian`);
});

test('boilerplate is dim', () => {
  const zones = [{ kind: 'boilerplate' as const, start: 0, end: 2 }];
  const document = { ...EXTRACTION.document, zones };
  expect(highlight(TEXT, { ...EXTRACTION, document }, 200)).toContain(`${DIM}🏙`);
});

test('no line is wider than the terminal', () => {
  const lines = highlight(TEXT, EXTRACTION, 24).split('\n');
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(24);
});

test('a line that is broken does not go on with the space it was broken at', () => {
  for (let width = 16; width < 60; width += 1) {
    const shown = stripVTControlCharacters(highlight(TEXT, EXTRACTION, width));
    expect(shown.split('\n').filter((line) => line.startsWith(' '))).toEqual([]);
  }
  expect(highlight('  indented', { ...EXTRACTION, ...NOTHING }, 80)).toBe('  indented');
});

test('a text cannot steer the terminal', () => {
  const hostile = `a${ESCAPE}[2Jb\u0007c\u009bd`;
  expect(highlight(hostile, { ...EXTRACTION, ...NOTHING }, 80)).toBe('a[2Jbcd');
});
