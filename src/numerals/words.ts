import { vocabulary } from '../lexicon/vocabulary';

/** What a number word can be a part of. */
export type NumberWordKind =
  | 'digit' // one … nine
  | 'teen' // ten … nineteen
  | 'tens' // twenty … ninety
  | 'hundred'
  | 'scale' // thousand, million, lakh
  | 'dozen'
  | 'half'
  | 'part' // third, quarters
  | 'many'; // dozens, thousands

/** A word that numbers are written with. */
export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly value: number;
  /** A plural: `thirds`, `millions`. */
  readonly plural?: boolean;
}

const words = new Map<string, NumberWord>();

function add(
  kind: NumberWordKind,
  entries: Readonly<Record<string, number>>,
  plural = false,
): void {
  for (const [word, value] of Object.entries(entries))
    words.set(word, plural ? { kind, value, plural } : { kind, value });
}

add('digit', {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
});
add('teen', {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
add('tens', {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
add('hundred', { hundred: 100 });
add('scale', {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  lac: 1e5,
  crore: 1e7,
});
add('dozen', { dozen: 12 });
add('half', { half: 0.5 });
add('part', {
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
});
add(
  'part',
  {
    halves: 2,
    thirds: 3,
    quarters: 4,
    fourths: 4,
    fifths: 5,
    sixths: 6,
    sevenths: 7,
    eighths: 8,
    ninths: 9,
    tenths: 10,
    hundredths: 100,
    thousandths: 1000,
  },
  true,
);
add(
  'many',
  {
    tens: 10,
    dozens: 12,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
    lakhs: 1e5,
    crores: 1e7,
  },
  true,
);

/** Words that numbers are written with, and what each means. */
export const numberWords = vocabulary('number-word', words);

/** Short forms that follow figures. The short ones mean other things too: `5m` is five metres, `5t` five tonnes. */
const ABBREVIATIONS = new Map<string, { value: number; sure: boolean }>([
  ['bn', { value: 1e9, sure: true }],
  ['bln', { value: 1e9, sure: true }],
  ['mn', { value: 1e6, sure: true }],
  ['mln', { value: 1e6, sure: true }],
  ['tn', { value: 1e12, sure: true }],
  ['trn', { value: 1e12, sure: true }],
  ['k', { value: 1e3, sure: true }],
  ['m', { value: 1e6, sure: false }],
  ['mil', { value: 1e6, sure: false }],
  ['b', { value: 1e9, sure: false }],
  ['t', { value: 1e12, sure: false }],
  ['cr', { value: 1e7, sure: false }],
]);

/** The magnitude that a short form after figures can mean. */
export const abbreviationOf = (lower: string): { value: number; sure: boolean } | undefined =>
  ABBREVIATIONS.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);
