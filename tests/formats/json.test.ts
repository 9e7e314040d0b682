import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../schema/extraction.schema.json' with { type: 'json' };
import { toJson, toJsonLines } from '../../src/formats';
import { EXTRACTION, TEXT } from '../fixture';
import { CASES } from './cases';

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

describe.each(CASES)('$name', ({ text, extraction }) => {
  test('is JSON of the schema', () => {
    const read = JSON.parse(toJson(text, extraction));
    expect(read).toEqual(extraction);
    const validate = new Ajv({ allErrors: true }).compile(schema);
    expect(validate(read) ? [] : validate.errors).toEqual([]);
  });

  test('is a record to a line, for readers with other ideas of a line as well', async () => {
    const { people, places, organizations, dates, claims } = extraction;
    const records = [people, places, organizations, dates, claims].flat();
    const lines: unknown[] = [];
    const input = Readable.from([toJsonLines(text, extraction)]);
    for await (const line of createInterface({ input })) lines.push(JSON.parse(line));
    expect(lines).toEqual(records);
    expect(toJsonLines(text, extraction)).not.toMatch(/[\r\u0085\u2028\u2029]/);
  });
});
