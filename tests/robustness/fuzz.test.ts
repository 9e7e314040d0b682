import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/index';
import { mutatedArticle } from './mutations';
import { SHAPES } from './shapes';
import { expectSound } from './sound';

// `npm run fuzz` asks for more. A failure prints its seed; `fc.assert(…, { seed, path })` repeats it.
const numRuns = Number(process.env.FUZZ_RUNS ?? 150);

const options = fc.record(
  { referenceDate: fc.constantFrom('2024-07-03', '0001-01-01', '9999-12-31') },
  { requiredKeys: [] },
);

function neverFails(texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, options, (text, options) => expectSound(extract(text, options), text)),
    { numRuns },
  );
}

test('any code points', () => neverFails(fc.string({ unit: 'binary', maxLength: 300 })));

test('any code units', () => {
  const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
  neverFails(fc.string({ unit, maxLength: 300 }));
});

test('any bytes, read as UTF-8', () => {
  const decoder = new TextDecoder();
  neverFails(fc.uint8Array({ maxLength: 400 }).map((bytes) => decoder.decode(bytes)));
});

test('shapes in any order', () => {
  const shape = fc.constantFrom(...Object.values(SHAPES).flat());
  neverFails(fc.array(shape, { maxLength: 80 }).map((all) => all.join('')));
});

test('real articles with accidents', () => neverFails(mutatedArticle));

test('a text says the same whatever was read before it', () => {
  fc.assert(
    fc.property(mutatedArticle, mutatedArticle, (text, other) => {
      const first = JSON.stringify(extract(text));
      extract(other);
      expect(JSON.stringify(extract(text))).toBe(first);
    }),
    { numRuns: Math.ceil(numRuns / 5) },
  );
});
