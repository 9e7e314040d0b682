import { expect, it } from 'vitest';
import { extract } from '../../src/index';

const values = (text: string) =>
  extract(text, { referenceDate: '2024-08-03' }).dates.map(({ value }) => value);

it.each([
  ['It began on 3/7/24, a Wednesday.', '2024-07-03'],
  ['On Thursday, 3/7/24, it began.', '2024-03-07'],
  ['It ran from 25/12/2023 to 3/4/2024.', '2024-04-03'],
])('the order of day and month is what the text shows: %s', (text, value) => {
  expect(values(text)).toContain(value);
});

it('stays open where nothing shows it', () => {
  expect(values('It began on 3/4/2023.')).toEqual(['2023-XX-XX']);
});
