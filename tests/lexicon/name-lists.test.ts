import { expect, test } from 'vitest';
import {
  isAmbiguousName,
  isFamilyName,
  isGivenName,
  nameFlagsOf,
} from '../../src/lexicon/name-lists';

test.each(['Priya', 'Sergey', 'Anna', 'José', 'Fatima'])('%s is a given name', (word) => {
  expect(isGivenName(word)).toBe(true);
});

test.each(['Garcia', 'Nguyen', 'Novak', 'Singh'])('%s is a family name', (word) => {
  expect(isFamilyName(word)).toBe(true);
});

test.each(['constructor', '__proto__', 'the', 'government', ''])('%j is no name', (word) => {
  expect(nameFlagsOf(word)).toBeUndefined();
});

test('a name that is also an ordinary word is ambiguous', () => {
  for (const word of ['Rose', 'June', 'Paris']) expect(isAmbiguousName(word)).toBe(true);
  expect(isAmbiguousName('Gustav')).toBe(false);
});

test('gender, where a given name has one', () => {
  expect(nameFlagsOf('Anna')?.gender).toBe('female');
});
