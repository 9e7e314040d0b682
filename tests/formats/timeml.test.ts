import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { toTimeMl } from '../../src/formats';
import { extract } from '../../src/index';
import { EXTRACTION, TEXT } from '../fixture';
import { CASES } from './cases';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
  preserveOrder: true,
  htmlEntities: true,
});

interface Node {
  '#text'?: string;
  TimeML?: Node[];
  DCT?: Node[];
  TEXT?: Node[];
  TIMEX3?: Node[];
  ':@'?: Record<string, string>;
}

function read(xml: string): Node[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const nodes: Node[] = parser.parse(xml);
  return nodes.flatMap((node) => node.TimeML ?? []);
}

const textOf = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => node.TEXT ?? []);
const plain = (nodes: readonly Node[]): string =>
  nodes.map((node) => node['#text'] ?? plain(node.TIMEX3 ?? [])).join('');

test('the text reads back whole, each date in a TIMEX3', () => {
  const text = textOf(read(toTimeMl(TEXT, EXTRACTION)));
  expect(plain(text)).toBe(TEXT);
  const dates = text.filter((node) => node.TIMEX3);
  expect(dates.map((node) => [plain([node]), node[':@']])).toEqual([
    [
      'Wednesday',
      {
        tid: 't1',
        type: 'DATE',
        value: '2024-07-03',
        temporalFunction: 'true',
        functionInDocument: 'NONE',
        anchorTimeID: 't0',
      },
    ],
  ]);
});

test('the document date is the creation time', () => {
  const [dct] = read(toTimeMl(TEXT, EXTRACTION)).flatMap((node) => node.DCT ?? []);
  expect(dct?.[':@']).toMatchObject({ tid: 't0', functionInDocument: 'CREATION_TIME' });
  const undated = { ...EXTRACTION, document: { dateSource: 'none' as const, zones: [] } };
  expect(toTimeMl(TEXT, undated)).not.toMatch(/DCT|anchorTimeID/);
});

test('what XML cannot hold is replaced, so that offsets stay', () => {
  const hostile = 'a\u0000b\ud800c\uffff]]>&amp;';
  const nothing = { ...EXTRACTION, dates: [] };
  const text = plain(textOf(read(toTimeMl(hostile, nothing, { name: '<&>' }))));
  expect(text).toBe('a\ufffdb\ufffdc\ufffd]]>&amp;');
});

/** What TimeML 1.2.1 allows as a TIMEX3's attributes, in its own words. */
const ATTRIBUTES: Record<string, RegExp> = {
  tid: /^t\d+$/,
  type: /^(?:DATE|TIME|DURATION|SET)$/,
  value: /^\S+$/,
  mod: /^(?:BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|START|MID|END|APPROX)$/,
  temporalFunction: /^(?:true|false)$/,
  functionInDocument:
    /^(?:CREATION_TIME|EXPIRATION_TIME|MODIFICATION_TIME|PUBLICATION_TIME|RELEASE_TIME|RECEPTION_TIME|NONE)$/,
  anchorTimeID: /^t\d+$/,
};

describe.each(CASES)('$name', ({ text, extraction }) => {
  const nodes = read(toTimeMl(text, extraction));
  const timexes = [...nodes.flatMap(({ DCT }) => DCT ?? []), ...textOf(nodes)].filter(
    ({ TIMEX3 }) => TIMEX3,
  );

  test('has the text whole', () => {
    expect(plain(textOf(nodes))).toBe(text);
  });

  test('has attributes that TimeML knows, and ids that are there', () => {
    const ids = timexes.map((node) => node[':@']?.tid);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ':@': attributes = {} } of timexes) {
      for (const [name, value] of Object.entries(attributes))
        expect(value).toMatch(ATTRIBUTES[name] ?? /^never$/);
      if (attributes.anchorTimeID) expect(ids).toContain(attributes.anchorTimeID);
    }
  });

  test('has every date of the article', () => {
    const mentions = extraction.dates.flatMap((date) =>
      date.mentions.map((mention) => ({ ...mention, value: date.value })),
    );
    const inOrder = mentions.sort((a, b) => a.start - b.start).map((m) => [m.text, m.value]);
    const written = textOf(nodes).filter(({ TIMEX3 }) => TIMEX3);
    expect(written.map((node) => [plain([node]), node[':@']?.value])).toEqual(inOrder);
  });
});

const FAMILY = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';

test.each([
  'They met on Tuesday night, and on July 8-9 they will meet again.',
  `${FAMILY} On 3 May 1941 \u{1d54b}he port fell;\r\nthe next\u00a0day <b>it</b> burned & "fell".`,
  '\ufeffIt lasted \u{1f3d9}two days\u{1f3d9} ]]> from <TIMEX3>1998</TIMEX3> to 2001.',
  'Profit in the third quarter of last year rose from a year earlier.',
  'It fell on Eid al-Fitr 2023 at 12:01 a.m. EDT (0401 GMT).',
])('what extraction finds reads back with its spans and values: %s', (text) => {
  const extraction = extract(text, { referenceDate: '2024-07-03' });
  const nodes = read(toTimeMl(text, extraction));
  let start = 0;
  const found = textOf(nodes).flatMap((node) => {
    const [from, words] = [start, plain([node])];
    start += words.length;
    const { type, value, mod } = node[':@'] ?? {};
    return node.TIMEX3 ? [{ start: from, end: start, text: words, type, value, mod }] : [];
  });
  const expected = extraction.dates.flatMap(({ type, value, mod, mentions }) =>
    mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      type,
      value,
      mod,
    })),
  );
  expect(found).toEqual(expected.sort((a, b) => a.start - b.start));
  expect(found.length).toBeGreaterThan(0);
  expect(nodes.flatMap((node) => node.DCT ?? [])[0]?.[':@']?.value).toBe('2024-07-03');
});
