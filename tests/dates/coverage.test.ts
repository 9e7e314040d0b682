import { describe, expect, it } from 'vitest';
import { mentions, values } from './values';

describe('calendar dates', () => {
  it.each([
    ['They met on July 3.', ['2024-07-03']],
    ['It was signed on the 3rd of July 2024.', ['2024-07-03']],
    ['It was signed on 3/7/24.', ['2024-07-03']],
    ['The file is dated 2024-07-19.', ['2024-07-19']],
    ['It runs Sept. 5-7.', ['2024-09-05', '2024-09-07']],
    ['It ran in the 2009-10 season.', ['2009', '2010']],
    ['It was in the 1996/97 budget.', ['1996', '1997']],
    ['That was in the 1990s.', ['199']],
    ['It opens in mid-June.', ['2024-06 MID']],
    ['It was in early 2020.', ['2020 START']],
    ['Profit rose in Q3 2023.', ['2023-Q3']],
    ['Profit rose in FY24.', ['2024']],
    ['It bloomed in spring.', ['2024-SP']],
    ['It was built in the 19th century.', ['18']],
    ['It opens on March eighth.', ['2025-03-08']],
    ['It was held on the first Monday in May.', ['2024-05-06']],
    ['It closed on the last day of June.', ['2024-06-30']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('relative dates', () => {
  it.each([
    ['They met last Friday.', '2024-06-28'],
    ['They meet next week.', '2024-W28'],
    ['He left a month ago.', '2024-06'],
    ['He left earlier this year.', '2024'],
    ['It will open later this month.', '2024-07'],
    ['They met on Tuesday night.', '2024-07-02TNI'],
    ['It closed the year before last.', '2022'],
    ['They meet a week from Friday.', '2024-07-12'],
    ['He left a fortnight ago.', '2024-W25'],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });
});

describe('feasts', () => {
  it.each([
    ['They met on Good Friday 2023.', '2023-04-07'],
    ['They met on Orthodox Easter 2023.', '2023-04-16'],
    ['They met on Yom Kippur 2023.', '2023-09-25'],
    ['They met on Lunar New Year 2023.', '2023-01-22'],
    ['They met on Eid al-Fitr 2023.', '2023-XX-XX'],
    ['They met before Diwali.', 'XXXX-XX-XX'],
    ['They met during Ramadan.', 'XXXX-XX'],
  ])('%s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('last their days, if they can be reckoned', () => {
    const [passover] = mentions('It was quiet during Passover 2023.');
    expect(passover?.[1]).toMatchObject({ start: '2023-04-06', end: '2023-04-13' });
    const [eid] = mentions('It was quiet during Eid 2023.');
    expect(eid?.[1]).toMatchObject({ anchor: 'none' });
    expect(eid?.[1].start).toBeUndefined();
  });
});

describe('times, lengths, sets and vague words', () => {
  it.each([
    [
      'It took effect at 12:01 a.m. EDT (0401 GMT).',
      'TIME',
      ['2024-07-03T00:01-04', '2024-07-03T04:01Z'],
    ],
    ['It lasted two days.', 'DURATION', ['P2D']],
    ['It took a decade.', 'DURATION', ['P10Y']],
    ['It took 18 months.', 'DURATION', ['P18M']],
    ['Over the past two years it grew.', 'DURATION', ['P2Y']],
    ['They ended a three-week strike.', 'DURATION', ['P3W']],
    ['It is a weekly paper.', 'SET', ['XXXX-WXX']],
    ['They meet every Friday.', 'SET', ['XXXX-WXX-5']],
    ['They held the annual summit.', 'SET', ['XXXX']],
    ['They meet twice a year.', 'SET', ['P1Y']],
    ['It is open 24 hours a day.', undefined, ['PT24H', 'P1D']],
    ['He is now in Paris.', 'DATE', ['PRESENT_REF']],
    ['He recently left.', 'DATE', ['PAST_REF']],
    ['He currently works there.', 'DATE', ['PRESENT_REF']],
    ['That is for the future.', 'DATE', ['FUTURE_REF']],
  ])('%s', (text, type, expected) => {
    expect(values(text)).toEqual(expected);
    if (type) for (const [, record] of mentions(text)) expect(record.type).toBe(type);
  });
});
