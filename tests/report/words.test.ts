import { describe, expect, test } from 'vitest';
import type { DateRecord, Quantity } from '../../src/records';
import { sayAbout, sayNumber, sayQuantity } from '../../src/report/words/claim';
import { sayDate, sayDays } from '../../src/report/words/date';
import { sayCoordinates, sayPlace } from '../../src/report/words/place';
import { SAMPLE } from './sample';

describe('days', () => {
  test.each([
    ['2024-07-03', '2024-07-03', '3 July 2024'],
    ['2024-07-08', '2024-07-09', '8–9 July 2024'],
    ['2024-06-28', '2024-07-03', '28 June – 3 July 2024'],
    ['2023-12-30', '2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'February 2023'],
    ['1900-02-01', '1900-02-28', 'February 1900'],
    ['2024-02-01', '2024-02-28', '1–28 February 2024'],
    ['2024-01-01', '2024-03-31', 'January – March 2024'],
    ['2023-12-01', '2024-01-31', 'December 2023 – January 2024'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['1980-01-01', '1989-12-31', '1980–1989'],
  ])('%s to %s is %s', (start, end, said) => {
    expect(sayDays(start, end)).toBe(said);
  });
});

describe('dates', () => {
  const date: DateRecord = {
    kind: 'date',
    id: 'date:1',
    type: 'DURATION',
    value: 'P2Y',
    anchor: 'none',
    mentions: [],
  };
  test.each<[Partial<DateRecord>, string]>([
    [{}, '2 years'],
    [{ value: 'P1D' }, '1 day'],
    [{ value: 'PT90M' }, '90 minutes'],
    [{ value: 'P2CE' }, '2 centuries'],
    [{ mod: 'LESS_THAN' }, 'less than 2 years'],
    [{ value: 'PXY' }, 'PXY'],
    [{ type: 'DATE', value: 'PRESENT_REF' }, 'the present'],
    [{ type: 'DATE', value: 'XXXX-WXX-3' }, 'XXXX-WXX-3'],
    [
      { type: 'TIME', value: '2024-07-03T14:30', start: '2024-07-03', end: '2024-07-03' },
      '3 July 2024, 14:30',
    ],
  ])('%j is %s', (fields, said) => {
    expect(sayDate({ ...date, ...fields })).toBe(said);
  });
});

test.each([
  [{ value: 1234567.5, bound: 'exact' as const }, '1,234,567.5'],
  [{ min: 20, max: 25, bound: 'range' as const }, '20–25'],
  [{ min: 20, bound: 'range' as const }, '20–?'],
  [{ value: 999_999_999, bound: 'exact' as const }, '999,999,999'],
  [{ value: 1.25e9, bound: 'exact' as const }, '1.25 billion'],
  [{ value: -7.8e12, bound: 'exact' as const }, '-7.8 trillion'],
])('%j is %s', (quantity, said) => {
  expect(sayNumber(quantity)).toBe(said);
});

test.each<[Quantity, string]>([
  [{ value: 1200, bound: 'exact' }, '1,200'],
  [{ value: 100, bound: 'approximate' }, 'about 100'],
  [{ min: 20, max: 25, bound: 'approximate' }, 'about 20–25'],
  [{ min: 20, max: 25, bound: 'range' }, '20–25'],
  [{ value: 4, min: 4, bound: 'at-least' }, 'at least 4'],
  [{ value: 3, bound: 'exact', change: 'increase' }, 'increase of 3'],
])('%j reads %s', (quantity, words) => expect(sayQuantity(quantity)).toBe(words));

test('places say their kind, country and coordinates', () => {
  const [lisbon, tagus, , portugal] = SAMPLE.extraction.places;
  expect(lisbon && sayPlace(lisbon)).toBe('city, Portugal');
  expect(portugal && sayPlace(portugal)).toBe('country');
  expect(lisbon && sayCoordinates(lisbon)).toBe('38.72° N, 9.13° W');
  expect(tagus && sayCoordinates(tagus)).toBe('not located');
});

test('claims say what is said of them, and how surely', () => {
  const [claim] = SAMPLE.extraction.claims;
  const predicate = claim?.predicate && { ...claim.predicate, negated: true };
  const denied = predicate && { ...predicate, modality: 'denied' as const };
  expect(claim && sayAbout(claim)).toBe('left');
  expect(claim && predicate && sayAbout({ ...claim, predicate })).toBe('left (negated)');
  expect(claim && denied && sayAbout({ ...claim, predicate: denied })).toBe(
    'left (negated, denied)',
  );
});
