import type { PlaceType } from '../records';
import type { PlaceMatch } from './gazetteer-types';

/** The kinds of alias, in the order of their digits; a demonym is one person's or a people's. */
export const aliasKinds: readonly { matched: PlaceMatch; number?: 'singular' | 'plural' }[] = [
  { matched: 'name' },
  { matched: 'alternative' },
  { matched: 'abbreviation' },
  { matched: 'postal' },
  { matched: 'adjective' },
  { matched: 'demonym', number: 'singular' },
  { matched: 'demonym', number: 'plural' },
];

/** A place's type, rank as a capital and level as an administrative unit, in one digit. */
export interface PlaceClass {
  type: PlaceType;
  capital?: 'country' | 'region';
  /** 1 = state or province, 2 = county. */
  level?: 1 | 2;
}

export const placeClasses: readonly PlaceClass[] = [
  { type: 'city' },
  { type: 'city', capital: 'region' },
  { type: 'city', capital: 'country' },
  { type: 'region', level: 1 },
  { type: 'region', level: 2 },
  { type: 'region' },
  { type: 'country' },
  { type: 'continent' },
  { type: 'water' },
  { type: 'landform' },
  { type: 'facility' },
  { type: 'other' },
];

/** Digits of a number in each column. */
export const columnWidths = {
  class: 1,
  unit: 2,
  latitude: 3,
  longitude: 3,
  population: 2,
  geonamesId: 4,
  aliasKind: 1,
  aliasPlace: 3,
  lineStart: 4,
  unitBegin: 3,
} as const;

/** Ends each line of a table: a line feed takes two characters in the text of a program. */
export const lineEnd = '|';
/** Of so many lines the start of one stands besides. */
export const lineStep = 16;

/**
 * Names stand in a table with all letters past ASCII written as in addresses, since a string that has
 * any takes twice the memory and longer to load.
 */
export const inAscii = (name: string): string => name.replace(/[\u0080-\uffff]+/g, encodeURI);
/** A name as it stands in a table, in its own letters. */
export const fromAscii = decodeURI;

/** Degrees are kept to a hundredth: about a kilometre. */
export const degreeSteps = 100;

/** Digits are the printable characters from `#` on, without the backslash. */
const digitBase = 91;
const firstDigit = 35;
const backslash = 92;

/** Numbers as digits: all the first digits, then all the second, which compresses far better. */
export function encodeColumn(values: readonly number[], width: number): string {
  const planes: string[] = [];
  let rest = values;
  for (let digit = 0; digit < width; digit++) {
    planes.unshift(rest.map((value) => String.fromCharCode(digitCode(value % digitBase))).join(''));
    rest = rest.map((value) => Math.floor(value / digitBase));
  }
  if (rest.some((value) => value !== 0)) throw new RangeError(`a number over ${width} digits`);
  return planes.join('');
}

/** The column that says where every `lineStep`th line begins. */
export function encodeStarts(lines: string): string {
  const starts: number[] = [];
  for (let at = 0, line = 0; at < lines.length; at = lines.indexOf(lineEnd, at) + 1, line += 1)
    if (line % lineStep === 0) starts.push(at);
  return encodeColumn(starts, columnWidths.lineStart);
}

/** The character code of a digit. */
function digitCode(digit: number): number {
  const code = firstDigit + digit;
  return code >= backslash ? code + 1 : code;
}

/** The number at this row of a column of so many rows. */
export function decodeColumn(column: string, row: number, rows: number): number {
  let value = 0;
  for (let i = row; i < column.length; i += rows) {
    const code = column.charCodeAt(i);
    value = value * digitBase + code - (code > backslash ? firstDigit + 1 : firstDigit);
  }
  return value;
}

/** Populations keep three significant figures: `exponent * 1000 + mantissa`. */
export function packPopulation(population: number): number {
  let exponent = 0;
  let mantissa = Math.round(population);
  while (mantissa > 999) {
    exponent++;
    mantissa = Math.round(population / 10 ** exponent);
  }
  return exponent * 1000 + mantissa;
}

/** The population that was packed, to three significant figures. */
export function unpackPopulation(packed: number): number {
  return (packed % 1000) * 10 ** Math.floor(packed / 1000);
}
