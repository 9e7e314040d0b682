import { describe, expect, test } from 'vitest';
import { DEFAULT_FIELDS } from '../../src/batch/line';
import { readLines } from '../../src/batch/lines';
import { extract } from '../../src/index';

function answers(input: string | Uint8Array, fields = DEFAULT_FIELDS, options = {}) {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const { output, ...counts } = readLines({ block: { bytes, firstLine: 1 }, fields, options });
  const lines = output === '' ? [] : output.trimEnd().split('\n');
  return { ...counts, lines: lines.map((line) => JSON.parse(line)) };
}

test('a line in, a line out', () => {
  const { lines, articles, failed } = answers('{"id":"a","text":"He left."}\n{"text":"So."}\n');
  expect(lines).toEqual([
    { id: 'a', extraction: extract('He left.') },
    { id: null, extraction: extract('So.') },
  ]);
  expect({ articles, failed }).toEqual({ articles: 2, failed: 0 });
});

test('blank lines give nothing and are counted as lines', () => {
  const { lines } = answers('\r\n  \n{"id":1,"text":"So."}\r\n\n[]');
  expect(lines).toEqual([
    { id: 1, extraction: extract('So.') },
    { id: null, error: expect.objectContaining({ code: 'not-an-object', line: 5 }) },
  ]);
});

test.each([
  ['nope', null, 'not-json', /JSON/],
  ['', undefined, undefined, undefined],
  ['null', null, 'not-an-object', /null/],
  ['{"id":"a"}', 'a', 'bad-text', /field "text" is missing/],
  ['{"id":"a","text":5}', 'a', 'bad-text', /field "text" is 5; it must be a string/],
  ['{"id":{},"text":"So."}', null, 'bad-id', /field "id"/],
  ['{"id":12345678901234567890,"text":"So."}', null, 'bad-id', /as a string/],
  ['{"id":"a","text":"So.","referenceDate":"2024-02-30"}', 'a', 'bad-option', /2024-02-30/],
  ['{"id":"a","text":"So.","referenceDate":20240203}', 'a', 'bad-option', /20240203/],
])('%s', (line, id, code, message) => {
  const { lines } = answers(line);
  if (code === undefined) return expect(lines).toEqual([]);
  expect(lines).toEqual([
    { id, error: { code, message: expect.stringMatching(message), line: 1 } },
  ]);
});

test('a line that is not UTF-8', () => {
  const { lines, failed } = answers(Uint8Array.of(0x22, 0xff, 0x22, 0x0a));
  expect(lines).toEqual([{ id: null, error: expect.objectContaining({ code: 'not-utf8' }) }]);
  expect(failed).toBe(1);
});

describe('the reference date', () => {
  const date = (line: string, options = {}) =>
    answers(line, DEFAULT_FIELDS, options).lines[0].extraction.document.date;

  test('of the line comes before that of the batch', () => {
    const options = { referenceDate: '2024-01-01' };
    expect(date('{"text":"So.","referenceDate":"2024-07-03"}', options)).toBe('2024-07-03');
    expect(date('{"text":"So.","referenceDate":null}', options)).toBe('2024-01-01');
    expect(date('{"text":"So.","referenceDate":""}', options)).toBe('2024-01-01');
  });

  test('may be a time stamp, which counts by the day written', () => {
    expect(date('{"text":"So.","referenceDate":"2024-07-03T23:59:59-08:00"}')).toBe('2024-07-03');
  });
});

test('the fields may have other names, such as those of every object', () => {
  const fields = { id: 'constructor', text: '__proto__', referenceDate: 'toString' };
  const { lines } = answers(
    '{"constructor":"a","__proto__":"So.","toString":"2024-07-03"}',
    fields,
  );
  expect(lines).toEqual([{ id: 'a', extraction: extract('So.', { referenceDate: '2024-07-03' }) }]);
  expect(answers('{"text":"So."}', fields).lines[0].error.code).toBe('bad-text');
});

test('any text goes out as it came in', () => {
  const text = 'A \u2028 B \u0000 \ud800 \ufeff 🏙 "C"\n\\n';
  const [line] = answers(JSON.stringify({ text })).lines;
  expect(line).toEqual({ id: null, extraction: extract(text) });
});
