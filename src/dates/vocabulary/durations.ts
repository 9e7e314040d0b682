import { vocabulary } from '../../lexicon/vocabulary';

/** What stands before the number of a length of time. */
export const durationDeterminers = vocabulary('duration-determiner', {
  'the past': true,
  'the last': true,
  'the next': true,
  'the first': true,
  'the final': true,
  'the following': true,
  'the coming': true,
  'the previous': true,
  'the preceding': true,
  'the latest': true,
  'the recent': true,
  'the opening': true,
  'these past': true,
  'this past': true,
  recent: true,
  coming: true,
  past: true,
  last: true,
  next: true,
  another: true,
});
