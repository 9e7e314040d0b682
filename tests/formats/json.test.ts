import { expect, test } from 'vitest';
import { toJson, toJsonLines } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';

test('JSON reads back as the extraction', () => {
  expect(JSON.parse(toJson(TEXT, EXTRACTION))).toEqual(EXTRACTION);
});

test('a record is a block: an attribute to a line, a mention to a line', () => {
  expect(toJson(TEXT, EXTRACTION)).toContain(`
  "people": [
    {
      "kind": "person",
      "id": "person:1",
      "name": "Sergey Lavrov",
      "parts": { "given": "Sergey", "family": "Lavrov" },
      "aliases": ["Lavrov"],
      "honorifics": [],
      "roles": [
        { "title": "Foreign Minister", "place": "place:2", "former": true, "span": { "start": 0, "end": 2 } }
      ],
      "confidence": "high",
      "mentions": [
        { "start": 36, "end": 50, "text": "Sergey\\r\\nLavrov", "sentence": 0, "rule": "people/given-family" },
`);
});

test('JSON Lines hold one record each, with the article it is from', () => {
  const lines = toJsonLines(TEXT, EXTRACTION, { name: 'a.txt' }).trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  expect(JSON.parse(lines[0] ?? '')).toEqual({ file: 'a.txt', ...EXTRACTION.people[0] });
});
