import jsonld, { type NodeObject, type Options } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { toWebAnnotation } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';
import { CASES, codePoints, spansOf, utf16Offsets } from './cases';

interface Annotation {
  id: string;
  target: {
    selector: [
      { type: 'TextPositionSelector'; start: number; end: number },
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    ];
  };
}

/** Of http://www.w3.org/ns/anno.jsonld, the terms that are used here. */
const CONTEXT = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  identifying: 'oa:identifying',
  tagging: 'oa:tagging',
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  value: 'rdf:value',
  start: 'oa:start',
  end: 'oa:end',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
};

/** Loads the context from here: a test asks no network. */
const OPTIONS = {
  base: 'https://example.org/',
  safe: true,
  documentLoader: async (documentUrl: string) => ({
    documentUrl,
    document: { '@context': CONTEXT },
  }),
} as unknown as Options.Expand;

describe.each(CASES)('$name', (given) => {
  const page = JSON.parse(toWebAnnotation(given.text, given.extraction, { name: 'news/a b.txt' }));
  const items: Annotation[] = page.items;

  test('is JSON-LD of which nothing is lost: every term is one of the context', async () => {
    const expanded = (await jsonld.expand(page, OPTIONS)) as NodeObject[];
    const compacted = await jsonld.compact({ '@graph': expanded }, page['@context'], OPTIONS);
    expect(compacted).toEqual(page);
  });

  test('selects the mentions by code points', () => {
    const offsets = utf16Offsets(given.text);
    const spans = items.map(({ target: { selector } }) => [
      offsets[selector[0].start],
      offsets[selector[0].end],
    ]);
    expect(spans).toEqual(spansOf(given));
  });

  test('quotes what it selects and what stands around it, in whole characters', () => {
    const signs = codePoints(given.text);
    for (const { target } of items) {
      const [{ start, end }, { exact, prefix, suffix }] = target.selector;
      expect(exact).toBe(signs.slice(start, end).join(''));
      expect(prefix).toBe(signs.slice(Math.max(0, start - 32), start).join(''));
      expect(suffix).toBe(signs.slice(end, end + 32).join(''));
    }
  });
});

const read = (name?: string) =>
  JSON.parse(toWebAnnotation(TEXT, EXTRACTION, name === undefined ? {} : { name }));

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
