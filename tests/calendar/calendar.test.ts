import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  isDay,
  isoDay,
  parseIsoDay,
  weekday,
} from '../../src/calendar/days';
import { easter, orthodoxEaster } from '../../src/calendar/easter';
import { hanukkah, passover, roshHashanah } from '../../src/calendar/hebrew';
import { lunarNewYear } from '../../src/calendar/lunar-new-year';
import { nthWeekday } from '../../src/calendar/weekdays';
import { isoWeek, startOfWeek } from '../../src/calendar/weeks';

/** Days of the years 1 to 2999. */
const someDay = fc.integer({ min: -719162, max: 376199 });
const temporal = (number: number): Temporal.PlainDate => {
  const { year, month, day } = civilDay(number);
  return new Temporal.PlainDate(year, month, day);
};

describe('civil days', () => {
  it('count up by one, there and back', () => {
    fc.assert(
      fc.property(someDay, (number) => {
        expect(dayNumber(civilDay(number))).toBe(number);
        expect(
          temporal(number)
            .add({ days: 1 })
            .equals(temporal(number + 1)),
        ).toBe(true);
      }),
    );
  });

  it('have the weekday and the ISO week that Temporal gives', () => {
    fc.assert(
      fc.property(someDay, (number) => {
        const day = temporal(number);
        expect(weekday(number)).toBe(day.dayOfWeek);
        expect(isoWeek(number)).toEqual({ year: day.yearOfWeek, week: day.weekOfYear });
        expect(number - startOfWeek(isoWeek(number))).toBe(day.dayOfWeek - 1);
      }),
    );
  });

  it('move by months as Temporal does, to the last day of a shorter month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -600, max: 600 }), (number, months) => {
        const { year, month, day } = temporal(number).add({ months });
        expect(addMonths(civilDay(number), months)).toEqual({ year, month, day });
      }),
    );
  });

  it('are written and read as YYYY-MM-DD', () => {
    fc.assert(
      fc.property(someDay, (number) => {
        expect(parseIsoDay(isoDay(civilDay(number)))).toEqual(civilDay(number));
      }),
    );
  });

  it('exist or do not', () => {
    expect(isDay({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isDay({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isDay({ year: 2024, month: 6, day: 31 })).toBe(false);
    expect(daysInMonth(1900, 2)).toBe(28);
  });
});

describe('feasts', () => {
  it.each([
    [1998, '1998-04-12'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter %i is %s', (year, day) => {
    expect(isoDay(civilDay(easter(year)))).toBe(day);
  });

  it.each([
    [orthodoxEaster, '2021-05-02'],
    [orthodoxEaster, '2024-05-05'],
    [lunarNewYear, '1966-01-21'],
    [lunarNewYear, '1985-02-20'],
    [lunarNewYear, '2024-02-10'],
    [lunarNewYear, '2034-02-19'],
  ])('%o of the year is %s', (feast, day) => {
    expect(isoDay(civilDay(feast(Number(day.slice(0, 4))) as number))).toBe(day);
  });

  it('have no reckoned new year outside the table', () => {
    expect(lunarNewYear(1899)).toBeUndefined();
    expect(lunarNewYear(2101)).toBeUndefined();
  });

  it.each([
    ['Tishri 1', roshHashanah],
    ['Nisan 15', passover],
    ['Kislev 25', hanukkah],
  ])('%s of the Hebrew calendar is the day that Intl gives', (expected, feast) => {
    const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', {
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let year = 1900; year <= 2100; year += 1) {
      const parts = hebrew.formatToParts(feast(year) * 86_400_000);
      const part = (type: string) => parts.find((one) => one.type === type)?.value;
      expect(`${part('month')} ${part('day')}`).toBe(expected);
    }
  });

  it('stand on the nth weekday of a month, or the last', () => {
    expect(isoDay(civilDay(nthWeekday(2023, 11, 4, 4)))).toBe('2023-11-23');
    expect(isoDay(civilDay(nthWeekday(2024, 5, 1, -1)))).toBe('2024-05-27');
    expect(isoDay(civilDay(nthWeekday(2024, 12, 2, -1)))).toBe('2024-12-31');
  });
});
