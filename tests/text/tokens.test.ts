import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokens } from '../../src/text/tokens';

const values = (text: string) => readTokens(text).map(({ word }) => word.text);

const signs = fc.constantFrom(
  ...['\ufeff', '\u2028', '\u00a0', '\u200b', '\u200d', '\u2060', '\u0085', '\u00ad', '\ud800'],
  ...['\udc00', '\u0301', '\u0000', '🏙', '京', ' ', '\n', '\r\n', '\t', '.', ',', '"', '-', '5'],
  ...['a', 'He', 'U.S.', "it's", '3.5', '$', '%', '@', '#', '/', '1,000'],
);

test('every token stands where it is said to, in order, with only white space left out', () => {
  const texts = fc.oneof(
    fc.array(signs, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let before = 0;
      for (const { start, end, word } of readTokens(text)) {
        expect(text.slice(start, end)).toBe(word.text);
        expect(text.slice(before, start)).toMatch(
          /^[\s\u0085\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064]*$/,
        );
        before = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('signs of zero width are left out and swallow nothing', () => {
  expect(values('\u200bSergey\u200b Lavrov\u200d met\u200b 5\u00ad people')).toEqual([
    'Sergey',
    'Lavrov',
    'met',
    '5',
    'people',
  ]);
});
