import { type DayNumber, dayNumber } from '../../calendar/days';
import { easter, nthWeekday } from '../../calendar/easter';
import { vocabulary } from '../../lexicon/vocabulary';

/** A feast: the day it falls on in a year. */
export interface Holiday {
  readonly name: string;
  readonly in: (year: number) => DayNumber;
}

const fixed =
  (month: number, day: number) =>
  (year: number): DayNumber =>
    dayNumber({ year, month, day });
const nth = (month: number, weekday: number, n: number) => (year: number) =>
  nthWeekday(year, month, weekday, n);
const fromEaster = (days: number) => (year: number) => easter(year) + days;

const rules: readonly (readonly [string, (year: number) => DayNumber])[] = [
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ["valentine's day", fixed(2, 14)],
  ["st. patrick's day", fixed(3, 17)],
  ['april fools day', fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['may day', fixed(5, 1)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['juneteenth', fixed(6, 19)],
  ['martin luther king day', nth(1, 1, 3)],
  ["presidents' day", nth(2, 1, 3)],
  ["presidents ' day", nth(2, 1, 3)],
  ["mother's day", nth(5, 7, 2)],
  ["father's day", nth(6, 7, 3)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['pentecost', fromEaster(49)],
  ['corpus christi', fromEaster(60)],
];

/** The tokenizer parts a possessive from its noun: `new year 's day`. */
const tokenized = (name: string): string => name.replace(/'s/g, " 's");

/** Feasts whose day follows from the year. Lunar ones are left out: their day depends on a sighting. */
export const holidays = vocabulary<Holiday>(
  'holiday',
  new Map(rules.map(([name, on]) => [tokenized(name), { name, in: on }])),
  { capitalized: true },
);
