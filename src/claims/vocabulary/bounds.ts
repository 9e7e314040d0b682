import { vocabulary } from '../../lexicon/vocabulary';
import type { Bound } from '../../records';

/** Of *in the region of* the preposition is left out: *in the* begins too many other things. */
const PHRASES: Readonly<Record<Exclude<Bound, 'range'>, string>> = {
  exact: 'exactly|precisely|plus or minus|plus-or-minus|±|+/-|a total of|an average of|an average',
  approximate:
    'about|around|roughly|approximately|nearly|almost|some|circa|approx|approx.|an estimated|estimated|close to|nearing|' +
    'just about|the region of|the order of|something like|virtually|barely|~|≈|' +
    'on average|averaged|averaging|average|or so',
  'more-than':
    'more than|over|above|well over|just over|well above|just above|in excess of|upwards of|greater than|higher than|' +
    'larger than|longer than|exceeding|exceeds|exceeded|topping|north of|better than|slightly more than|a little more than|' +
    'much more than|far more than|well more than|a little over|slightly over|>|bigger than|older than',
  'at-least':
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|≥|as few as|at or above',
  'less-than':
    'less than|fewer than|under|below|just under|well under|well below|just below|slightly less than|a little less than|' +
    'lower than|smaller than|shorter than|just shy of|shy of|a little under|slightly under|younger than|sub|<',
  'at-most':
    'up to|at most|no more than|not more than|as many as|as much as|as high as|a maximum of|maximum|' +
    'only up to|≤|as long as|as far as|at or below',
};

const entries = new Map<string, Bound>();
for (const [bound, phrases] of Object.entries(PHRASES))
  for (const phrase of phrases.split('|')) entries.set(phrase, bound as Bound);

/** Words before a number that say how it bounds the true one. */
export const bounds = vocabulary('bound', entries);

const AFTER: Readonly<Partial<Record<Bound, string>>> = {
  'at-least':
    'or more|or above|or over|or older|and over|and above|and older|and up|or higher|or greater|or longer|-plus|+|at least',
  'at-most': 'or less|or fewer|or under|or below|or younger|and under|at most|or lower',
  approximate: 'or so|odd|-odd|ish|-ish|or thereabouts',
};

const after = new Map<string, Bound>();
for (const [bound, phrases] of Object.entries(AFTER))
  for (const phrase of phrases.split('|')) after.set(phrase, bound as Bound);

/** Words after a number that bound it: `300-plus`, `10 or more`. */
export const boundsAfter = vocabulary('bound-after', after);
