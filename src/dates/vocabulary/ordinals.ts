import { vocabulary } from '../../lexicon/vocabulary';

const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const REST =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** *the eighth of March*, *the third Thursday in November*, *the last day of May*, which is -1. */
export const ordinals = vocabulary<number>(
  'day-ordinal',
  new Map<string, number>([
    ...[...UNITS, ...REST].map((name, i): [string, number] => [name, i + 1]),
    ...UNITS.map((name, i): [string, number] => [`twenty-${name}`, 21 + i]),
    ['thirtieth', 30],
    ['thirty-first', 31],
    ['last', -1],
    ['final', -1],
  ]),
);
