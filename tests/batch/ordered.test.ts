import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapOrdered } from '../../src/batch/ordered';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('results come in order of input whatever takes longest', async () => {
  const delays = fc.array(fc.nat(4), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(delays, fc.integer({ min: 1, max: 8 }), async (source, width) => {
      const run = async (delay: number, index: number) => {
        await setTimeout(delay);
        return index;
      };
      const results = await collect(mapOrdered(source, { width, run }));
      expect(results).toEqual(source.map((_, index) => index));
    }),
    { numRuns: 30 },
  );
});

test('the source is read no further ahead than the lane is wide', async () => {
  let read = 0;
  let taken = 0;
  const source = (function* () {
    for (; read < 100; read += 1) {
      expect(read - taken).toBeLessThanOrEqual(5);
      yield read;
    }
  })();
  for await (const _ of mapOrdered(source, { width: 5, run: async (item) => item })) {
    await setTimeout(0);
    taken += 1;
  }
  expect(taken).toBe(100);
});

test('a result does not wait for a source that is slow', async () => {
  let answered = false;
  const source = (async function* () {
    yield 1;
    while (!answered) await setTimeout(1);
    yield 2;
  })();
  for await (const _ of mapOrdered(source, { width: 4, run: async (item) => item })) {
    answered = true;
  }
  expect(answered).toBe(true);
});

test('a source is closed when its results are no longer wanted', async () => {
  let closed = false;
  const source = (function* () {
    try {
      for (;;) yield 1;
    } finally {
      closed = true;
    }
  })();
  for await (const _ of mapOrdered(source, { width: 3, run: async (item) => item })) break;
  expect(closed).toBe(true);
});

test.each([1, 4])('what source or work throws is thrown, %i wide', async (width) => {
  const source = (function* () {
    yield 1;
    throw new Error('no more');
  })();
  const lane = { width, run: async (item: number) => item };
  await expect(collect(mapOrdered(source, lane))).rejects.toThrow('no more');
  const failing = { width, run: () => Promise.reject(new Error('cannot')) };
  await expect(collect(mapOrdered([1, 2, 3], failing))).rejects.toThrow('cannot');
});
