import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/formats';
import type { Extraction } from '../../src/records';
import { EXTRACTION, TEXT } from '../fixture';
import { CASES } from './cases';

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');
const find = (node: Node, name: string): Node[] => [
  ...(node.nodeName === name ? [node] : []),
  ...childrenOf(node).flatMap((child) => find(child, name)),
];
const attribute = (node: Node, name: string) =>
  'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined;

/** The text of the article, and its marks, outer before inner. */
function read(html: string) {
  const [article] = find(parse(html), 'article');
  if (!article) throw new Error('no article');
  const marks = find(article, 'mark').map((mark) => [attribute(mark, 'data-id'), textOf(mark)]);
  return { text: textOf(article), marks };
}

test('the text reads back whole, with nested marks', () => {
  const { text, marks } = read(toHtml(TEXT, EXTRACTION));
  expect(text).toBe(TEXT);
  expect(marks).toEqual([
    ['claim:1', 'About 50 Indian nationals'],
    ['place:1', 'Indian'],
    ['person:1', 'Sergey\r\nLavrov'],
    ['place:2', 'Astana'],
    ['date:1', 'Wednesday'],
    ['organization:1', 'Kwatra & Co'],
    ['person:1', 'Lavrov'],
  ]);
});

/** An extraction of claims that stand at the given spans of `0123456789`. */
function claimsAt(...spans: [number, number][]): Extraction {
  const claims = spans.map(([start, end], index) => ({
    kind: 'claim' as const,
    id: `claim:${index + 1}`,
    mention: { start, end, text: '0123456789'.slice(start, end), sentence: 0, rule: 'claims/x' },
    quantity: { bound: 'exact' as const },
  }));
  return { ...EXTRACTION, people: [], places: [], organizations: [], dates: [], claims };
}

test('marks that cross are cut where the outer one ends', () => {
  const { text, marks } = read(toHtml('0123456789', claimsAt([1, 5], [3, 8])));
  expect(text).toBe('0123456789');
  expect(marks).toEqual([
    ['claim:1', '1234'],
    ['claim:2', '34'],
    ['claim:2', '567'],
  ]);
});

test('equal, adjacent and last marks', () => {
  const { marks } = read(toHtml('0123456789', claimsAt([0, 4], [0, 4], [4, 10])));
  expect(marks).toEqual([
    ['claim:1', '0123'],
    ['claim:2', '0123'],
    ['claim:3', '456789'],
  ]);
});

test('no text is markup', () => {
  const hostile = '</article><script>alert(1)</script><img src=x onerror="alert(1)">&lt;';
  const [person] = EXTRACTION.people;
  const mention = { start: 0, end: 10, text: hostile.slice(0, 10), sentence: 0, rule: '"><b>' };
  const people = person ? [{ ...person, name: '"><script>', mentions: [mention] }] : [];
  const html = toHtml(hostile, { ...claimsAt(), people }, { name: '</title><script>' });
  expect(read(html).text).toBe(hostile);
  expect(find(parse(html), 'script')).toEqual([]);
});

describe.each(CASES)('$name', ({ text, extraction }) => {
  const page = toHtml(text, extraction);

  test('is a page with which a parser finds no fault but control characters of the text', () => {
    const errors: ParserError[] = [];
    parse(page, { onParseError: (error) => errors.push(error) });
    const faults = errors.map(({ code }) => code).filter((code) => !code.startsWith('control-'));
    expect(faults).toEqual([]);
  });

  test('has the text, and every mention in marks of its own', () => {
    const { text: read_, marks } = read(page);
    expect(read_).toBe(text);
    const { people, places, organizations, dates, claims } = extraction;
    const marked = new Map<string, string>();
    for (const [id = '', words] of marks) marked.set(id, (marked.get(id) ?? '') + words);
    for (const { id, mentions } of [...people, ...places, ...organizations, ...dates]) {
      const inOrder = [...mentions].sort((a, b) => a.start - b.start);
      expect(marked.get(id)).toBe(inOrder.map(({ text: said }) => said).join(''));
    }
    for (const { id, mention } of claims) expect(marked.get(id)).toBe(mention.text);
  });
});
