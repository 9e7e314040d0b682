import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../scripts/corpus';
import { extract } from '../../src/index';
import { createPacker, unpack } from '../../src/report/packing';
import { EXTRACTION, TEXT } from '../fixture';
import { SAMPLE } from './sample';

function through(value: unknown, text: string): unknown {
  const { pack, table } = createPacker();
  return unpack(JSON.parse(JSON.stringify(pack(value, text))), table, text);
}

const ARTICLES = readCorpus().map(({ text, options }) => ({
  text,
  extraction: extract(text, options),
}));

test.each([SAMPLE, { text: TEXT, extraction: EXTRACTION }, ...ARTICLES])(
  'an extraction is the same after it (%#)',
  ({ text, extraction }) => expect(through(extraction, text)).toEqual(extraction),
);

test('so is any value that JSON knows but null', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant({ start: 1, end: 3, text: 'bc' }),
      fc.array(tie('value')),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('value')),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      expect(through(given, 'abcd')).toEqual(given);
    }),
  );
});

test('what an article has in common with another is packed once', () => {
  const { pack, table } = createPacker();
  const size = () => JSON.stringify(pack(SAMPLE.extraction, SAMPLE.text)).length;
  const first = size();
  const places = table.length;
  expect(size()).toBe(first);
  expect(table).toHaveLength(places);
  expect(first).toBeLessThan(JSON.stringify(SAMPLE.extraction).length / 2);
});
