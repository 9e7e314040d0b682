import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/records';
import { report } from '../../src/report';
import { EXTRACTION, TEXT } from '../fixture';
import { byClass, elementsOf } from './dom';
import { SAMPLE } from './sample';

const SECOND = { name: 'odd.txt', title: 'Odd signs', text: TEXT, extraction: EXTRACTION };
const ONE = report([SAMPLE]);
const MANY = report([SAMPLE, SECOND, { ...SAMPLE, name: 'again.txt' }], { title: 'Floods' });

describe.each([
  ['one article', ONE],
  ['many articles', MANY],
])('the page of %s', (_, page) => {
  const elements = elementsOf(page);

  test('asks for no other file', () => {
    expect(elements.filter(({ tag }) => ['link', 'img', 'iframe', 'object'].includes(tag))).toEqual(
      [],
    );
    expect(elements.filter(({ attributes }) => attributes.has('src'))).toEqual([]);
    const addresses = page.replaceAll('http://www.w3.org/', '').match(/url\(|@import|https?:/g);
    expect(addresses).toBeNull();
  });

  test('has no two elements of one id', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('has no link that leads nowhere', () => {
    const ids = new Set(elements.map(({ attributes }) => attributes.get('id')));
    const links = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
    const dead = links.filter((link) => !link.startsWith('#') || !ids.has(link.slice(1)));
    expect(dead).toEqual([]);
  });

  test('names every element that its labels point to', () => {
    const ids = new Set(elements.map(({ attributes }) => attributes.get('id')));
    const labels = elements.flatMap(({ attributes }) => attributes.get('aria-labelledby') ?? []);
    expect(labels.filter((label) => !ids.has(label))).toEqual([]);
  });
});

describe('one article', () => {
  test('takes its title from the headline', () => {
    expect(elementsOf(ONE).find(({ tag }) => tag === 'title')?.text).toBe(
      'Three rivers burst their banks as Lisbon counts the cost',
    );
  });

  test('shows each record once', () => {
    const { people, organizations, places, dates, claims } = SAMPLE.extraction;
    const count = [people, organizations, places, dates, claims].flat().length;
    expect(byClass(ONE, 'record')).toHaveLength(count);
  });

  test('shows roles, other names and the rule of each mention', () => {
    const [, person] = byClass(ONE, 'record');
    const words = person?.text.replace(/\s+/g, ' ');
    expect(words).toContain('Ilja van der Meer former mayor, Utrecht also Dr, Van der Meer');
    expect(words).toContain('people/honorific-name');
  });

  test('draws the located places and no others', () => {
    expect(byClass(ONE, 'spot').map(({ text }) => text.trim())).toEqual(
      expect.arrayContaining(['Lisbon', 'Madrid', 'Utrecht']),
    );
    expect(byClass(ONE, 'spot')).toHaveLength(5);
  });

  test('puts the dates that have days in their order, others below', () => {
    const drawn = byClass(ONE, 'entry').map(({ text }) => text.trim().split(/\s{2,}|\n/)[0]);
    expect(drawn).toEqual([
      '1979 1979',
      'February 2024 2024-02',
      '8–9 February 2024 2024-02-08',
      'The article is of 5 March 2024',
      '5 March 2024 2024-03-05',
      'late March 2024 2024-03',
    ]);
  });

  test('gives each claim its bound, number, source, time and sentence', () => {
    const rows = byClass(ONE, 'claim').filter(({ tag }) => tag === 'tbody');
    const words = rows.map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(words[1]).toBe(
      'at least $1.2 billionat least1,200,000,000 USDthe bill · expect (expected)Marta Quintela told, in quotes "We expect the bill to reach at least $1.2 billion," Quintela told reporters in Lisbon. claims/currency',
    );
    expect(words[4]).toContain('between20–25 bridgemight close (possible)Ilja van der Meer said');
    expect(words[4]).toContain('late March 2024Spain');
  });
});

describe('many articles', () => {
  test('begin with what they have between them', () => {
    const [byline] = byClass(MANY, 'byline');
    expect(byline?.text.trim()).toBe(
      '3 articles 3 people 2 organisations 8 places 8 dates 13 claims',
    );
  });

  test('lead from a person to the articles that speak of them', () => {
    const found = byClass(MANY, 'found')[0]?.text.replace(/\s+/g, ' ').trim();
    expect(found).toMatch(/^Three rivers .* 2\s?Three rivers .* 2$/);
  });
});

describe('hostile text', () => {
  const hostile = '</script><img src=x onerror=alert(1)>" onmouseover="alert(2)';
  const poisoned: Extraction = JSON.parse(
    JSON.stringify(SAMPLE.extraction, (key, value) =>
      typeof value === 'string' && !['kind', 'type', 'bound', 'start', 'end'].includes(key)
        ? value + hostile
        : value,
    ),
  );
  const article = {
    name: hostile,
    title: hostile,
    text: hostile + SAMPLE.text,
    extraction: poisoned,
  };

  test.each([
    ['one article', [article]],
    ['many articles', [article, article]],
  ])('stays text in a page of %s', (_, articles) => {
    const elements = elementsOf(report(articles, { title: hostile }));
    expect(elements.filter(({ tag }) => tag === 'img')).toEqual([]);
    expect(elements.filter(({ tag }) => tag === 'script')).toHaveLength(2);
    const handlers = elements.flatMap(({ attributes }) =>
      [...attributes.keys()].filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });
});

test('no article at all is a page as well', () => {
  expect(byClass(report([]), 'byline')[0]?.text).toMatch(/^0 articles/);
});

test('the same articles give the same page', () => {
  expect(report([SAMPLE]) === ONE).toBe(true);
});
