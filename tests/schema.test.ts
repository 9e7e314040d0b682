import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../scripts/corpus';
import { SCHEMA_FILE, schemaText } from '../scripts/schema-file';
import { extract } from '../src/index';
import { EXTRACTION } from './fixture';

const shipped = readFileSync(SCHEMA_FILE, 'utf8');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(shipped));
const errorsOf = (value: unknown) => (validate(value) ? [] : validate.errors);

test('the schema is that of the types; if not, run "npm run schema"', () => {
  expect(shipped).toBe(schemaText());
});

test('it takes an extraction and refuses what is none', () => {
  expect(errorsOf(EXTRACTION)).toEqual([]);
  expect(errorsOf({ ...EXTRACTION, people: [{ kind: 'person' }] })).not.toEqual([]);
  expect(errorsOf({ ...EXTRACTION, animals: [] })).not.toEqual([]);
});

describe.each(readCorpus())('$file', ({ text, options }) => {
  test('gives an extraction of the schema', () => {
    expect(errorsOf(extract(text, options))).toEqual([]);
  });
});
