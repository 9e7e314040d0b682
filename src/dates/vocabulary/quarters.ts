import { vocabulary } from '../../lexicon/vocabulary';

/** *third quarter*. */
export const quarterOrdinals = vocabulary<number>('quarter-ordinal', {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
});
