import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../scripts/corpus';
import { createExtractor, extract, extractAll } from '../src/index';
import type { ArticleText } from '../src/records';

const CORPUS: readonly ArticleText[] = readCorpus().map(({ text, options }) => ({
  text,
  ...options,
}));
const oneByOne = (articles: readonly ArticleText[]) =>
  articles.map(({ text, ...options }) => extract(text, options));

test('the records are those of each article by itself, however many are read together', () => {
  const articles = Array.from({ length: 9 }, (_, i) =>
    CORPUS.map(({ text, ...options }) => ({
      ...options,
      text: text.slice(i * 150),
    })),
  ).flat();
  expect(extractAll(articles)).toEqual(oneByOne(articles));
  expect(extractAll([])).toEqual([]);
});

test('an article leaves nothing behind in those that are read with it', () => {
  const piece = fc
    .tuple(fc.constantFrom(...CORPUS), fc.nat(3000), fc.nat(400))
    .map(([{ text, ...options }, from, length]) => ({
      ...options,
      text: text.slice(from, from + length),
    }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (articles) => {
      expect(extractAll(articles)).toEqual(oneByOne(articles));
    }),
    { numRuns: 40 },
  );
});

test('what cannot be read is named with its article, and nothing is', () => {
  const given = [{ text: 'He left.' }, { text: 5 as unknown as string }];
  expect(() => extractAll(given)).toThrow('nutgraf: article 1: text must be a string, got number');
  expect(() => extractAll(given)).toThrow(TypeError);
  expect(() => extractAll([{ text: 'So.', referenceDate: 'Monday' }])).toThrow(
    'nutgraf: article 0: option referenceDate is "Monday"',
  );
});

test("an extractor of one's own reads several too", () => {
  const gazetteer = [{ name: 'Zuzuville', country: 'US' }];
  const own = createExtractor({ referenceDate: '2024-07-03', gazetteer });
  const articles = [
    { text: 'He left Zuzuville on Monday.' },
    { text: 'He left Zuzuville on Monday.', referenceDate: '2024-01-03' },
  ];
  expect(own.extractAll(articles)).toEqual(
    articles.map(({ text, ...options }) => own.extract(text, options)),
  );
  expect(own.extractAll(articles).map(({ document }) => document.date)).toEqual([
    '2024-07-03',
    '2024-01-03',
  ]);
});
