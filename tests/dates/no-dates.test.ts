import { expect, it } from 'vitest';
import { values } from './values';

it.each([
  // Days that cannot be
  'They met on 31 June 2024.',
  'They met on June 31, 2024.',
  'They met on the 31st of June.',
  'They met on February 29, 2023.',
  'They met on 30 February.',
  'They met on 31/4/2024.',
  'The file is dated 2024-06-31.',
  // Ordinary words
  'It may march in the sun for a second and fall.',
  'Be bold, and May the best man win.',
  'It happens every now and again.',
  'Linda Daily wrote it for the Annual Review.',
  'They live on Spring Mountain Road.',
  'They asked Johnny Christmas.',
  'They spoke of the Good Friday Agreement and the Yom Kippur War.',
  // Ages
  'He is 34, and she is 34 years old.',
  'They met a 30-year-old man, aged 45, in his 50s.',
  'They taught pupils aged 8 to 10 years.',
  'She fell ill at the age of two years.',
  'They found an eight month old dog.',
  // Scores
  'They won 3-2 and lost 10-12.',
  'He scored a second-half goal.',
  // Prices, numbers and names
  'It costs $1999 or 2000 euros.',
  'They flew on Flight 1999 and Flight MH17.',
  'They saw an Airbus A320 and a Boeing 737 on Route 66 by Room 1984.',
  'It runs Windows 2000 under Section 2001.',
  'They rang 020-7946-2018.',
  // Counts
  'It has 1500 seats, 1984 people and 2001 pages.',
  'They asked a sample of 1709 schoolchildren.',
  'It is going from 1000 to 2000 workers.',
  'It is 1,984 kilometres long.',
])('makes no date of: %s', (text) => {
  expect(values(text)).toEqual([]);
});
