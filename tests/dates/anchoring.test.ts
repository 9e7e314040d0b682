import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index';
import type { ExtractOptions } from '../../src/records';

/** The value of each mention, in the order of the text. */
function values(text: string, options: ExtractOptions = { referenceDate: '2024-07-03' }): string[] {
  return extract(text, options)
    .dates.flatMap(({ value, mentions }) => mentions.map(({ start }) => ({ start, value })))
    .sort((a, b) => a.start - b.start)
    .map(({ value }) => value);
}

describe('news', () => {
  it.each([
    ['She said on Monday that it was over.', '2024-07-01'],
    ['He will meet them on Monday.', '2024-07-08'],
    ['The leaders meet on Monday.', '2024-07-08'],
    ['The office stays shut until Friday.', '2024-07-05'],
    ['It had been due to expire on Friday.', '2024-06-28'],
    ['The CBI announced in December that it had begun.', '2023-12'],
    ['They will meet in December.', '2024-12'],
    ['They met last Friday.', '2024-06-28'],
    ['They meet next Friday.', '2024-07-12'],
    ['They meet this coming Friday.', '2024-07-05'],
  ])('goes by the tense: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('goes on in a far year that the text has just spoken of', () => {
    expect(values('In 1941 the port fell. In May it was taken back.')).toEqual(['1941', '1941-05']);
  });
});

describe('a story', () => {
  const story =
    'The war began on 3 May 1941. In June the port fell. The next day it burned. ' +
    'On 9 December 1942 it was taken back, and two days later the king came. ' +
    'As in 1812, the winter was hard. In February the army left. ' +
    'In 1944 the war ended. The following year the king died.';

  it('goes by the date it has reached, and a far year alone is an aside', () => {
    expect(values(story, { referenceDate: '2009-12-19' })).toEqual([
      '1941-05-03',
      '1941-06',
      '1941-XX-XX',
      '1942-12-09',
      '1942-12-11',
      '1812',
      '1943-WI',
      '1943-02',
      '1944',
      '1945',
    ]);
  });
});

describe('ranges', () => {
  it.each([
    ['from 6-9 January 1916', ['1916-01-06', '1916-01-09']],
    ['between 31 May and 1 June 1916', ['1916-05-31', '1916-06-01']],
    ['from December 5 to February 3, 1989', ['1988-12-05', '1989-02-03']],
    ['on July 8-9', ['2024-07-08', '2024-07-09']],
    ['in the war of 1914-18', ['1914', '1918']],
  ])('share what their ends leave out: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('are intervals in EDTF', () => {
    const edtf = (text: string) => extract(text, { referenceDate: '2024-07-03' }).dates[0]?.edtf;
    expect(edtf('He visits Oslo on July 8-9.')).toBe('2024-07-08/2024-07-09');
    expect(edtf('It has been on hold since 2019.')).toBe('2019/..');
    expect(edtf('It stays shut until Friday.')).toBe('../2024-07-05');
  });
});

describe('doubt', () => {
  it('leaves a weekday open without a day of writing', () => {
    expect(extract('They met on Wednesday.').dates).toMatchObject([
      { value: 'XXXX-WXX-3', anchor: 'none' },
    ]);
    expect(values('They met in July.', {})).toEqual(['XXXX-07']);
  });

  it('leaves the order of day and month open without evidence', () => {
    expect(extract('It was signed on 4/5/2019.').dates).toMatchObject([
      { value: '2019-XX-XX', anchor: 'none' },
    ]);
  });

  it.each([
    ['It was signed on 4/5/2019.', { dateOrder: 'dmy' } as const, ['2019-05-04']],
    ['It was signed on 4/5/2019.', { dateOrder: 'mdy' } as const, ['2019-04-05']],
    ['It was signed on 25/5/2019 and ended on 4/6/2019.', {}, ['2019-05-25', '2019-06-04']],
    ['It was signed on Saturday, 4/5/2019.', {}, ['2019-05-04']],
  ])('decides it by the option, the figures or a weekday: %s %j', (text, options, expected) => {
    expect(values(text, options).filter((value) => value.startsWith('2019'))).toEqual(expected);
  });

  it.each([
    ['They met on 31 June.'],
    ['They may march in the sun for a second, and fall.'],
    ['He is 34 years old and flew on Flight 1999 for $1995 to room 2012.'],
    ['They won 5-3 and drove a Boeing 747 past 1984 people.'],
  ])('makes no date of %j', (text) => {
    expect(values(text)).toEqual([]);
  });
});
