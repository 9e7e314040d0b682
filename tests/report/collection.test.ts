import { expect, test } from 'vitest';
import type { PersonRecord } from '../../src/records';
import { prepareArticle } from '../../src/report/article';
import { gatherDates, gatherNames, gatherPlaces } from '../../src/report/collection';
import { SAMPLE } from './sample';

function articleOf(index: number, name: string, aliases: string[]) {
  const [person] = SAMPLE.extraction.people;
  const people = [{ ...person, name, aliases } as PersonRecord];
  return prepareArticle({ ...SAMPLE, extraction: { ...SAMPLE.extraction, people } }, index);
}

test('one full name is one person, whatever its capitals', () => {
  const entries = gatherNames(
    [articleOf(0, 'Ana Melo', []), articleOf(1, 'ANA MELO', [])],
    'people',
  );
  expect(entries.map(({ found }) => found.length)).toEqual([2]);
});

test('a full name that an article joins to another joins them everywhere', () => {
  const articles = [
    articleOf(0, 'Ana Melo', []),
    articleOf(1, 'Ana Rita Melo', ['Ana Melo', 'Melo']),
  ];
  const [entry, ...others] = gatherNames(articles, 'people');
  expect(others).toEqual([]);
  expect(entry?.aliases).toEqual(['Ana Rita Melo', 'Melo']);
});

test('a bare surname joins nobody', () => {
  const articles = [articleOf(0, 'Ana Melo', ['Melo']), articleOf(1, 'Rui Melo', ['Melo'])];
  expect(gatherNames(articles, 'people')).toHaveLength(2);
});

test('places and dates are joined by what they are', () => {
  const articles = [prepareArticle(SAMPLE, 0), prepareArticle(SAMPLE, 1)];
  expect(gatherPlaces(articles)).toHaveLength(SAMPLE.extraction.places.length);
  expect(gatherDates(articles)).toHaveLength(SAMPLE.extraction.dates.length);
  expect(
    gatherDates(articles)
      .map(({ anchor }) => anchor)
      .slice(0, 2),
  ).toEqual(['all-date-1', 'all-date-2']);
});
