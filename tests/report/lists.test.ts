import { expect, test } from 'vitest';
import type { PersonRecord } from '../../src/records';
import { prepareArticle } from '../../src/report/article';
import type { Entry } from '../../src/report/collection';
import { type Choice, choose, type List, listsOf } from '../../src/report/lists';
import { sortByKey } from '../../src/report/order';
import type { ClaimRow } from '../../src/report/views/claims';
import { listView } from '../../src/report/views/collection';
import { byClass } from './dom';
import { SAMPLE } from './sample';

const SECOND = { ...SAMPLE, name: 'second.txt', title: 'A second article' };
const LISTS = listsOf([SAMPLE, SECOND].map(prepareArticle));
const [articles, people, , , dates, claims] = LISTS as [List, List, List, List, List, List];

const choice = (words: string[], sort?: Choice['sort']): Choice => ({
  limit: 100,
  words,
  ...(sort && { sort }),
});

test('a filter keeps what holds all its words, wherever they are shown', () => {
  const names = (words: string[]) =>
    choose(people, choice(words)).map((item) => (item as Entry<PersonRecord>).record.name);
  expect(names(['meer', 'second'])).toEqual(['Ilja van der Meer']);
  expect(names(['mayor'])).toEqual(['Ilja van der Meer']);
  expect(names(['meer', 'minister'])).toEqual([]);
});

test('tables are sorted as a whole, whatever of them is shown', () => {
  const numbers = (direction: 'ascending' | 'descending') =>
    choose(claims, choice([], { column: 2, direction })).map(
      (row) => (row as ClaimRow).claim.mention.text,
    );
  expect(numbers('ascending').slice(0, 3)).toEqual([
    '18 percent',
    '18 percent',
    'between 20 and 25 bridges',
  ]);
  expect(numbers('descending')[0]).toBe('at least $1.2 billion');
  const titles = choose(articles, choice([], { column: 0, direction: 'ascending' }));
  expect(titles.map((article) => (article as typeof SECOND).title)[0]).toBe('A second article');
});

test('what has no key stays last, up and down', () => {
  const keys = ['', 3, Number.NaN, -1, 20];
  expect(sortByKey(keys, (key) => key, 'ascending').slice(0, 3)).toEqual([-1, 3, 20]);
  expect(sortByKey(keys, (key) => key, 'descending').slice(0, 3)).toEqual([20, 3, -1]);
});

test('a view says how much of the list it shows', () => {
  const { markup } = listView(claims, { limit: 5 });
  expect(byClass(markup, 'claim')).toHaveLength(5);
  expect(byClass(markup, 'more')[0]?.text).toBe('Show 7 more 5 of 12 shown');
  expect(byClass(listView(claims, { limit: 12 }).markup, 'more')).toEqual([]);
});

test('dates stand in order of time, those without days last', () => {
  const values = byClass(listView(dates, { limit: 100 }).markup, 'value').map(({ text }) => text);
  expect(values.slice(0, 3)).toEqual(['1979', '2024-02', '2024-02-08']);
  expect(values.slice(-2).sort()).toEqual(['P70D', 'XXXX-SP']);
});
