import { expect, it } from 'vitest';
import { describeQuantity } from '../../src/cli/describe';
import type { Quantity } from '../../src/records';

it.each<[Quantity, string]>([
  [{ value: 1200, bound: 'exact' }, '1,200'],
  [{ value: 100, bound: 'approximate' }, 'about 100'],
  [{ min: 20, max: 25, bound: 'approximate' }, 'about 20 to 25'],
  [{ min: 20, max: 25, bound: 'range' }, '20 to 25'],
  [{ value: 4, min: 4, bound: 'at-least' }, 'at least 4'],
  [{ value: 3, bound: 'exact', change: 'increase' }, 'increase 3'],
])('%j reads %s', (quantity, words) => expect(describeQuantity(quantity)).toBe(words));
