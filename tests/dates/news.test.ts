import { describe, expect, it } from 'vitest';
import { values } from './values';

const UNDATED = {};

describe('a day that another word of the clause tells', () => {
  it.each([
    [
      'The deadline is 12:01 a.m. EDT (0401 GMT) on Friday.',
      ['2024-07-05T00:01-04', '2024-07-05T04:01Z', '2024-07-05'],
    ],
    ['It was open from 9 to 11 a.m. on Tuesday.', ['2024-07-02T09:00', '2024-07-02T11:00']],
    ['He was arrested on Tuesday in Paris last month.', ['2024-06', '2024-06']],
    ['He was arrested on May 3 in Paris last year.', ['2023-05-03', '2023']],
    ['It ran from 12 to 15 July last year.', ['2023-07-12', '2023-07-15']],
    ['It is open from Monday to Friday.', ['2024-07-01', '2024-07-05']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('what nothing tells stays open', () => {
  it.each([
    ['They had left the day before.', ['XXXX-XX-XX']],
    ['Two weeks later he resigned.', ['XXXX-WXX']],
    ['He was born on a Tuesday.', ['XXXX-WXX-2']],
    ['On the second day, rain stopped play.', ['XXXX-XX-XX']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('but a day that is counted up to today is today', () => {
    expect(values("It's the second day of the strike.")).toEqual(['2024-07-03']);
  });

  it.each([
    ['It grew in 1982. They met last week.', ['1982', 'XXXX-WXX']],
    ['It grew in 2011. It will rise by the end of the year.', ['2011', '2011 END']],
    ['It grew in 2011. It fell. It rose. It starts on June 1.', ['2011', 'XXXX-06-01']],
  ])('and news without a day of writing borrows no far year: %s', (text, expected) => {
    expect(values(text, UNDATED)).toEqual(expected);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['They met on 3/4/2024 and 4/25/2024.', ['2024-03-04', '2024-04-25']],
    ['They met on 3/4/2024. In April 2024 they parted.', ['2024-04-03', '2024-04']],
    ['They met on 3/4/2024 and 5/6/2024.', ['2024-XX-XX', '2024-XX-XX']],
  ])('is one for the document: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('a story of its own time', () => {
  it('is not told by years to come', () => {
    const text =
      'It began in 1997 and grew in 2007. The money is for 2026, 2027, 2028 and 2029. It will end by the end of the year.';
    expect(values(text).at(-1)).toBe('2024 END');
  });

  it('knows that Tuesday', () => {
    expect(values('They met on 3 May 1941. That Tuesday they left.')).toEqual([
      '1941-05-03',
      '1941-05-06',
    ]);
  });
});
