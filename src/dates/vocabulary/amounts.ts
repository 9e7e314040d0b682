import { vocabulary } from '../../lexicon/vocabulary';
import type { Count } from '../reading';

const one: Count = { value: 1 };
const unknown: Count = {};

/** Amounts without a number word. TIMEX3 writes an unknown one as X. */
export const vagueAmounts = vocabulary<Count>('amount', {
  a: one,
  an: one,
  'half a': { value: 0.5 },
  'half an': { value: 0.5 },
  another: one,
  'an additional': one,
  'a single': one,
  'a full': one,
  'an entire': one,
  'a whole': one,
  'a couple of': { value: 2 },
  'a couple': { value: 2 },
  'couple of': { value: 2 },
  'a few': unknown,
  'just a few': unknown,
  'only a few': unknown,
  few: unknown,
  'a number of': unknown,
  several: unknown,
  'several more': unknown,
  many: unknown,
  'many more': unknown,
  some: unknown,
});
