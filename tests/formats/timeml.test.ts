import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toTimeMl } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';

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
