import { expect, test } from 'vitest';
import { toWebAnnotation } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';

interface Annotation {
  id: string;
  target: {
    selector: [
      { type: 'TextPositionSelector'; start: number; end: number },
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    ];
  };
}

const read = (name?: string) =>
  JSON.parse(toWebAnnotation(TEXT, EXTRACTION, name === undefined ? {} : { name }));

test('position and quotation select the same text', () => {
  const items: Annotation[] = read().items;
  expect(items).toHaveLength(7);
  for (const { target } of items) {
    const [position, quote] = target.selector;
    expect([...TEXT].slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
  }
});

test('every id is its own, below the name of the text', () => {
  const page = read('news/a b#1.txt');
  const ids = page.items.map(({ id }: Annotation) => id);
  expect(new Set(ids).size).toBe(7);
  expect(ids[0]).toBe('news/a%20b%231.txt#annotation-1');
  expect(page).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'news/a%20b%231.txt#annotations',
    type: 'AnnotationPage',
  });
});

test('half a surrogate pair in a name is no error', () => {
  expect(() => read('\ud800.txt')).not.toThrow();
});
