import { expect, test } from 'vitest';
import { extract } from '../../src';

const countryOf = (text: string) => extract(text).places[0]?.country;

test('a name known the world over is at home where the article is', () => {
  expect(countryOf('The school board of Dublin met the sheriff on Monday.')).toBe('US');
  expect(countryOf('The parliament met in Dublin on Monday.')).toBe('IE');
});

test('a county named alone, beside its full name', () => {
  const { places } = extract('It rained in Barrow County, Georgia. Barrow expects more rain.');
  expect(places.map(({ name }) => name)).toEqual(['Barrow County', 'Georgia']);
});

test('one word of a country is enough beside a place that only it has', () => {
  const lastCountryOf = (text: string) => extract(text).places.at(-1)?.country;
  expect(lastCountryOf('Gardaí appealed in Navan after a crash at Newport.')).toBe('IE');
  expect(lastCountryOf('Police appealed after a crash at Newport.')).toBe('GB');
});
