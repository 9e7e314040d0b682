import { expect, test } from 'vitest';
import { extractMany } from '../../src/batch';
import type { ArticleResult } from '../../src/batch/article';
import { extract } from '../../src/index';

async function collect(results: AsyncIterable<ArticleResult>): Promise<ArticleResult[]> {
  const all: ArticleResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}

const ARTICLES = [
  'He left on Monday.',
  { id: 'b', text: 'She left on Monday.', referenceDate: '2024-07-03' },
  { id: 3, text: 'They left.', referenceDate: 'Monday' },
  { id: 4, text: null as unknown as string },
  null as unknown as string,
];
const RESULTS = [
  { index: 0, extraction: extract('He left on Monday.', { referenceDate: '2024-01-01' }) },
  {
    index: 1,
    id: 'b',
    extraction: extract('She left on Monday.', { referenceDate: '2024-07-03' }),
  },
  { index: 2, id: 3, error: expect.objectContaining({ code: 'bad-option' }) },
  { index: 3, id: 4, error: expect.objectContaining({ code: 'bad-text' }) },
  { index: 4, error: expect.objectContaining({ code: 'bad-text' }) },
];

test('one job works in the thread of the caller', async () => {
  const results = extractMany(ARTICLES, { jobs: 1, referenceDate: '2024-01-01' });
  expect(await collect(results)).toEqual(RESULTS);
});

test('an async source that goes on for ever is read as far as it is wanted', async () => {
  const source = (async function* () {
    for (let i = 0; ; i += 1) yield { id: i, text: `On page ${i} he left.` };
  })();
  let seen = 0;
  for await (const { id } of extractMany(source, { jobs: 1 })) {
    expect(id).toBe(seen);
    seen += 1;
    if (seen === 5) break;
  }
  expect(seen).toBe(5);
});

test.each([
  [{ jobs: 0 }, /option jobs is 0; it must be a whole number from 1/],
  [{ jobs: 1.5 }, /option jobs is 1\.5/],
  [{ referenceDate: 'today' }, /option referenceDate is "today"/],
])('impossible: %o', async (options, message) => {
  const results = collect(extractMany([], options));
  await expect(results).rejects.toThrow(RangeError);
  await expect(collect(extractMany([], options))).rejects.toThrow(message);
});

test('what a source gave before it failed comes before its error', async () => {
  const source = (function* () {
    for (let id = 0; id < 20; id += 1) yield { id, text: `On page ${id} he left.` };
    throw new Error('the disk is gone');
  })();
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const { id } of extractMany(source, { jobs: 1 })) seen.push(id);
  })();
  await expect(reading).rejects.toThrow('the disk is gone');
  expect(seen).toEqual(Array.from({ length: 20 }, (_, id) => id));
});

test('a source that is not read to its end is closed, and was read only a little ahead', async () => {
  let given = 0;
  let closed = false;
  const source = (function* () {
    try {
      for (; ; given += 1) yield 'He left.';
    } finally {
      closed = true;
    }
  })();
  for await (const { index } of extractMany(source, { jobs: 1 })) if (index === 3) break;
  expect(closed).toBe(true);
  expect(given).toBeLessThan(50);
});

test('articles that are read together fail one by one', async () => {
  const articles = Array.from({ length: 40 }, (_, id) => ({
    id,
    text: id % 7 === 0 ? (5 as unknown as string) : `On page ${id} he left.`,
  }));
  const results = await collect(extractMany(articles, { jobs: 1 }));
  expect(results.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
  for (const { id, extraction, error } of results) {
    if ((id as number) % 7 === 0) expect(error?.code).toBe('bad-text');
    else expect(extraction).toEqual(extract(`On page ${id} he left.`));
  }
});
