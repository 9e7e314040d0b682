import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index';

describe('bad input', () => {
  test.each([undefined, null, 5, {}, []])('%j is no text', (text) => {
    expect(() => Reflect.apply(extract, undefined, [text])).toThrow(TypeError);
  });

  test.each([
    [{ referenceDate: '2024-02-30' }, /referenceDate.*2024-02-30/],
    [{ referenceDate: 'yesterday' }, /referenceDate.*yesterday/],
    [{ referenceDate: 20240703 }, /referenceDate.*20240703/],
    [{ dateOrder: 'ymd' }, /dateOrder.*ymd.*auto.*dmy.*mdy/],
  ])('%j names the option, the value and what is allowed', (options, message) => {
    const call = () => Reflect.apply(extract, undefined, ['', options]);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  test('an empty text is an empty extraction', () => {
    expect(extract('')).toMatchObject({
      document: { dateSource: 'none', zones: [] },
      sentences: [],
      people: [],
      places: [],
      organizations: [],
      dates: [],
      claims: [],
    });
  });
});
