import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extraction, PlaceRecord } from '../../src/records';
import { prepareArticle } from '../../src/report/article';
import { cutSegments } from '../../src/report/segments';
import { textView } from '../../src/report/views/text';
import { EXTRACTION, TEXT } from '../fixture';
import { byClass, elementsOf } from './dom';
import { SAMPLE } from './sample';

const ODD = { name: 'odd.txt', text: TEXT, extraction: EXTRACTION };
const draw = (article = SAMPLE) => textView(prepareArticle(article, 0)).markup;
const shownText = (markup: string) => byClass(markup, 'text')[0]?.text;

describe('the text', () => {
  test.each([SAMPLE, ODD])('of $name stands letter for letter', (article) => {
    expect(shownText(draw(article))).toBe(article.text);
  });

  test('has every mention under its own anchor', () => {
    const article = prepareArticle(SAMPLE, 0);
    const ids = elementsOf(draw()).map(({ attributes }) => attributes.get('id'));
    expect(ids.filter(Boolean).sort()).toEqual(article.marks.map(({ anchor }) => anchor).sort());
  });

  test('marks a mention over all of its pieces', () => {
    for (const { anchor, mention } of prepareArticle(ODD, 0).marks) {
      const pieces = elementsOf(draw(ODD)).filter(({ attributes }) =>
        attributes.get('data-marks')?.split(' ').includes(anchor),
      );
      expect(pieces.map(({ text }) => text).join('')).toBe(mention.text);
    }
  });

  test('means the inner one of two nested mentions, then the outer', () => {
    const [piece] = byClass(draw(ODD), 'is-place');
    expect(piece?.text).toBe('Indian');
    expect(piece?.attributes.get('data-records')).toBe('a1-place-1 a1-claim-1');
  });

  test('says which rule read a mention', () => {
    const titles = byClass(draw(), 'mark').map(({ attributes }) => attributes.get('title'));
    expect(titles).toContain('Person: Marta Quintela\nread by people/title-name');
  });

  test('greys page furniture', () => {
    const furniture = byClass(draw(), 'zone-boilerplate').map(({ text }) => text);
    expect(furniture.join(' ')).toMatch(/MENU[\s\S]*READ ALSO/);
  });
});

describe('segments', () => {
  test('cover any text with any mentions, nested or crossing, once and in order', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.string({ minLength: 53, maxLength: 60 }), fc.array(span), (text, spans) => {
        const article = prepareArticle({ name: 'x', text, extraction: withPlaces(text, spans) }, 0);
        const segments = cutSegments(article);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const mark of article.marks) {
          const pieces = segments.filter(({ marks }) => marks.includes(mark));
          expect([pieces[0]?.start, pieces.at(-1)?.end]).toEqual([
            mark.mention.start,
            mark.mention.end,
          ]);
        }
      }),
    );
  });
});

function withPlaces(text: string, spans: readonly [start: number, length: number][]): Extraction {
  const places = spans.map(([start, length], index): PlaceRecord => {
    const end = start + length;
    return {
      kind: 'place',
      id: `place:${index + 1}`,
      name: 'x',
      type: 'other',
      confidence: 'low',
      mentions: [
        {
          start,
          end,
          text: text.slice(start, end),
          sentence: 0,
          rule: 'places/x',
          form: 'name',
          usage: 'literal',
        },
      ],
    };
  });
  return { ...EXTRACTION, people: [], organizations: [], dates: [], claims: [], places };
}
