import { describe, expect, test } from 'vitest';
import { readCorpus } from '../scripts/corpus';
import { mentionsOf, recordsOf } from '../src/formats/mentions';
import { extract } from '../src/index';
import type { ClaimRecord, Extraction } from '../src/records';

const EXTRACTIONS = new Map(
  readCorpus().map(({ id, text, options }) => [id, extract(text, options)]),
);

function read(id: string): Extraction {
  const extraction = EXTRACTIONS.get(id);
  if (!extraction) throw new Error(`the corpus has no article ${id}`);
  return extraction;
}

/** The value of the date that a text of an article is a mention of. */
function dateOf(id: string, text: string): string | undefined {
  return read(id).dates.find(({ mentions }) => mentions.some((mention) => mention.text === text))
    ?.value;
}

function claimOf(id: string, text: string): ClaimRecord | undefined {
  return read(id).claims.find(({ mention }) => mention.text === text);
}

/** What a person finds who reads the five articles. */
describe('who', () => {
  test.each([
    [
      '000',
      [
        'Narendra Modi',
        'Randhir Jaiswal',
        'S. Jaishankar',
        'Sergey Lavrov',
        'Vinay Mohan Kwatra',
        'Vladimir Putin',
      ],
    ],
    [
      '001',
      [
        'Antonio Guterres',
        'Murat Nurtleu',
        'Narendra Modi',
        /^S\.? Jaishankar$/,
        /^Serge[iy] Lavrov$/,
        'Vladimir Putin',
      ],
    ],
    ['002', ['Murat Nurtleu', 'Narendra Modi', 'S Jaishankar', 'Sergey Lavrov', 'Vladimir Putin']],
    ['003', ['Narendra Modi', 'Putin', 'Randhir Jaiswal', 'Vinay Kwatra']],
    ['004', ['Narendra Modi', 'Sergey Lavrov', 'Subrahmanyam Jaishankar', 'Vladimir Putin']],
  ])('%s: one record each, under the fullest name', (id, names) => {
    const found = read(id).people.map(({ name }) => name);
    expect(found.sort()).toEqual(
      names.map((name) => (typeof name === 'string' ? name : expect.stringMatching(name))),
    );
  });

  test('Sergey and Sergei are one', () => {
    const lavrov = read('001').people.find(({ name }) => name.endsWith('Lavrov'));
    expect(new Set(lavrov?.mentions.map(({ text }) => text))).toContain('Sergey Lavrov');
    expect(new Set(lavrov?.mentions.map(({ text }) => text))).toContain('Sergei Lavrov');
  });

  test('a former office and the present one', () => {
    const kwatra = read('003').people.find(({ name }) => name === 'Vinay Kwatra');
    expect(kwatra?.roles).toEqual([
      expect.objectContaining({ title: 'Foreign Secretary', former: true }),
      expect.objectContaining({ title: expect.stringMatching(/ambassador/i) }),
    ]);
  });
});

describe('where', () => {
  test.each(['000', '001', '002', '004'])(
    '%s: Astana is in Kazakhstan, and there is no Shanghai',
    (id) => {
      const { places } = read(id);
      expect(places.find(({ name }) => name === 'Astana')).toMatchObject({
        type: 'city',
        country: 'KZ',
        coordinates: { latitude: expect.closeTo(51.1, 0), longitude: expect.closeTo(71.4, 0) },
      });
      expect(places.map(({ name }) => name)).not.toContain('Shanghai');
    },
  );
});

describe('when', () => {
  test.each([
    ['003', '2024-07-19'],
    ['004', '2024-07-03'],
  ])('%s states its date: %s', (id, date) => {
    expect(read(id).document).toMatchObject({ date, dateSource: 'text' });
  });

  test.each([
    ['000', 'Wednesday', '2024-07-03'],
    ['000', 'last week', '2024-W26'],
    ['000', 'next week', '2024-W28'],
    ['000', 'December 2023', '2023-12'],
    ['001', 'Tuesday', '2024-07-02'],
    ['001', 'June 11', '2024-06-11'],
    ['003', 'Friday', '2024-07-19'],
    ['004', 'the past two years', 'P2Y'],
    ['004', 'last year', '2023'],
    ['004', 'Last month', '2024-06'],
  ])('%s: %s is %s', (id, text, value) => {
    expect(dateOf(id, text)).toBe(value);
  });
});

describe('how many', () => {
  test('around 20 to 25 people, says Randhir Jaiswal', () => {
    const claim = claimOf('000', 'around 20 to 25 people');
    expect(claim).toMatchObject({
      quantity: { min: 20, max: 25 },
      source: { text: 'Randhir Jaiswal' },
    });
    const jaiswal = read('000').people.find(({ name }) => name === 'Randhir Jaiswal');
    expect(claim?.source?.id).toBe(jaiswal?.id);
  });

  test.each([
    ['001', 'Around 25 Indians', { value: 25, bound: 'approximate' }, 'asserted'],
    ['001', 'up to 200 Indians', { value: 200, max: 200, bound: 'at-most' }, 'asserted'],
    ['001', 'around 100', { value: 100, bound: 'approximate' }, 'possible'],
    ['002', 'at least four Indians', { value: 4, min: 4, bound: 'at-least' }, 'asserted'],
    ['003', 'Nearly 50 Indian nationals', { value: 50 }, 'asserted'],
  ])('%s: %s', (id, text, quantity, modality) => {
    expect(claimOf(id, text)).toMatchObject({ quantity, predicate: { modality } });
  });

  test('at least four Indians were killed', () => {
    expect(claimOf('002', 'at least four Indians')?.predicate?.verb).toBe('kill');
  });
});

test.each(['Select date', 'Follow and share', 'PTI Photo', 'ALSO READ', 'Latest News India'])(
  'nothing comes from "%s"',
  (furniture) => {
    const articles = readCorpus().filter(({ text }) => text.includes(furniture));
    expect(articles).not.toEqual([]);
    for (const { id, text } of articles) {
      const start = text.indexOf(furniture);
      const inside = recordsOf(read(id))
        .flatMap(mentionsOf)
        .filter((mention) => mention.start < start + furniture.length && start < mention.end);
      expect(inside).toEqual([]);
    }
  },
);
