import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/records';
import { report } from '../../src/report';
import { prepareArticle } from '../../src/report/article';
import { panesView } from '../../src/report/views/article';
import { EXTRACTION, TEXT } from '../fixture';
import { byClass, elementsOf } from './dom';
import { numbered, SAMPLE } from './sample';

const SECOND = { name: 'odd.txt', title: 'Odd signs', text: TEXT, extraction: EXTRACTION };
const ONE = report([SAMPLE]);
const ARTICLES = [SAMPLE, SECOND, { ...SAMPLE, name: 'again.txt' }];
const MANY = report(ARTICLES, { title: 'Floods' });

/** The anchors that the view of an article has once it is drawn. */
function anchorsOf(index: number): string[] {
  const given = ARTICLES[index];
  const panes = given ? panesView(prepareArticle(given, index)).markup : '';
  return elementsOf(panes).flatMap(({ attributes }) => attributes.get('id') ?? []);
}

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
    const waiting = byClass(page, 'waiting').map(({ attributes }) => attributes.get('id'));
    const drawnLater = waiting.flatMap((_, index) => anchorsOf(index));
    const there = new Set([...ids, ...drawnLater]);
    const links = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
    const dead = links.filter((link) => !link.startsWith('#') || !there.has(link.slice(1)));
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
      'at least $1.2 billionat least1.2 billion USDthe bill · expect (expected)Marta Quintela told, in quotes "We expect the bill to reach at least $1.2 billion," Quintela told reporters in Lisbon. claims/currency',
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

describe('a thousand articles', () => {
  const many = Array.from({ length: 1000 }, (_, index) => numbered(index));
  const page = report(many);

  test('keep the first page short, with a way to the rest', () => {
    const shown = byClass(page, 'person').filter(({ tag }) => tag === 'li');
    expect(shown).toHaveLength(100);
    const notes = byClass(page, 'more').map(({ text }) => text);
    expect(notes).toContain('Show 100 more 100 of 1001 shown, the most widely mentioned first');
  });

  test('stand on the page once each, with little beside their text', () => {
    const texts = many.reduce((sum, { text }) => sum + text.length, 0);
    expect(byClass(page, 'text')).toHaveLength(1000);
    expect(page.length).toBeLessThan(700_000 + 9 * texts);
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
    const scripts = elements.filter(({ tag }) => tag === 'script');
    const data = scripts.filter(({ attributes }) => attributes.has('type'));
    expect(scripts.length - data.length).toBe(2);
    for (const { text } of data) expect(() => JSON.parse(text)).not.toThrow();
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
