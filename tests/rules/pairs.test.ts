import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pairs } from '../../src/rules/pairs';

test('a table keeps what it was told, whatever it grows to', () => {
  const entry = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(20));
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const pairs = new Pairs<{ value: number }>();
      const told = new Map<string, number>();
      for (const [first, second, value] of entries) {
        pairs.set(first, second, { value }, String(value));
        told.set(`${first},${second}`, value);
      }
      for (const [first, second] of entries)
        expect(pairs.get(first, second)?.value).toBe(told.get(`${first},${second}`));
      expect(pairs.get(301, 0)).toBeUndefined();
    }),
  );
});

test('values of one key are one', () => {
  const pairs = new Pairs<object>();
  pairs.set(1, 2, {}, 'a');
  pairs.set(700, 3, {}, 'a');
  expect(pairs.get(700, 3)).toBe(pairs.get(1, 2));
  expect(pairs.get(2, 1)).toBeUndefined();
});
