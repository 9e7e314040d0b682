import fc from 'fast-check';
import { extract } from '../../src/index';
import type { Extraction } from '../../src/records';

const WORDS = [
  ...['Sergey Lavrov', 'S. Jaishankar', 'Mr', 'Washington', 'Paris', 'May', 'the', 'said', 'in'],
  ...[
    '3 July 2024',
    '3/7/2024',
    'last week',
    'Wednesday',
    'around 20 to 25',
    'people',
    '$1.2bn',
    '3%',
  ],
  ...[
    'at least',
    'up to',
    'rose',
    '“',
    '”',
    '"',
    "'",
    '.',
    ',',
    '(',
    ')',
    '-',
    '–',
    '\n',
    '\n\n',
    ' ',
  ],
  ...['\ufeff', '\r\n', '\u00a0', '\u2028', '\u2029', '\u200b', '\u200d', '\u0000', '🏙', '\ud800'],
  ...['\udc00', 'é', 'e\u0301', '東京', 'constructor', '__proto__', 'toString', 'hasOwnProperty'],
];

/** Arbitrary signs, and words and marks that mean something, in any order. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

export const anyOptions = fc.record(
  {
    referenceDate: fc.constantFrom('2024-07-03', '2000-02-29', '1999-12-31'),
    dateOrder: fc.constantFrom('auto' as const, 'dmy' as const, 'mdy' as const),
  },
  { requiredKeys: [] },
);

/** Checks a property of extractions over arbitrary texts. */
export function always(check: (extraction: Extraction, text: string) => void): void {
  fc.assert(
    fc.property(anyText, anyOptions, (text, options) => check(extract(text, options), text)),
    { numRuns: 400 },
  );
}
