import { expect, test } from 'vitest';
import { userPlaces } from '../../src/lexicon/user-places';

test('are found by their names and their aliases, however they are written', () => {
  const place = { name: 'Nether Poppleford', aliases: ['Poppleford'], country: 'GB' };
  const own = userPlaces([place]);
  expect(own.find('nether poppleford')[0]).toMatchObject({ country: 'GB', type: 'city' });
  expect(own.find('Poppleford')[0]).toMatchObject({ matched: 'alternative' });
  expect(own.continues('nether')).toBe(true);
  expect(own.begins('nether')).toBe(true);
  expect(own.find('Paris')).toEqual([]);
});

test('a hundred thousand are found as ten are', () => {
  const many = (count: number) =>
    userPlaces(Array.from({ length: count }, (_, i) => ({ name: `Sector ${i} Base` })));
  for (const own of [many(10), many(100_000)]) {
    expect(own.find('Sector 7 Base')).toHaveLength(1);
    expect(own.begins('Zubley')).toBe(false);
  }
});
