import { type DayNumber, dayNumber } from '../../calendar/days';
import { easter, orthodoxEaster } from '../../calendar/easter';
import { hanukkah, passover, roshHashanah } from '../../calendar/hebrew';
import { lunarNewYear } from '../../calendar/lunar-new-year';
import { nthWeekday } from '../../calendar/weekdays';
import { vocabulary } from '../../lexicon/vocabulary';

/** A feast, and when it is. */
export interface Holiday {
  readonly name: string;
  /** The day it falls on, or begins on, in a year; nothing where that cannot be reckoned. */
  readonly in: (year: number) => DayNumber | undefined;
  /** How many days it lasts. */
  readonly days: number;
  /** Month and day, where they are the same in every year. */
  readonly fixed?: { readonly month: number; readonly day: number };
  /** It is a month and no day. */
  readonly isMonth?: boolean;
}

type Dating = Omit<Holiday, 'name'>;

const fixed = (month: number, day: number, days = 1): Dating => ({
  in: (year) => dayNumber({ year, month, day }),
  days,
  fixed: { month, day },
});
const nth = (month: number, weekday: number, n: number): Dating => ({
  in: (year) => nthWeekday(year, month, weekday, n),
  days: 1,
});
const from =
  (start: (year: number) => DayNumber) =>
  (after: number, days = 1): Dating => ({ in: (year) => start(year) + after, days });
const fromEaster = from(easter);
const fromPassover = from(passover);
const fromNewYear = from(roshHashanah);
const open: Dating = { in: () => undefined, days: 1 };

/** Feasts of the churches. The eastern ones keep Christmas by the Julian calendar. */
const christian: readonly (readonly [string, Dating])[] = [
  ['candlemas', fixed(2, 2)],
  ['all saints day', fixed(11, 1)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['orthodox christmas', fixed(1, 7)],
  ['coptic christmas', fixed(1, 7)],
  ['shrove tuesday', fromEaster(-47)],
  ['mardi gras', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['mothering sunday', fromEaster(-21)],
  ['holy week', fromEaster(-7, 7)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter', fromEaster(0)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
  ['orthodox easter', from(orthodoxEaster)(0)],
  ['greek orthodox easter', from(orthodoxEaster)(0)],
  ['orthodox good friday', from(orthodoxEaster)(-2)],
];

/** The day after the evening on which a Jewish feast begins. */
const jewish: readonly (readonly [string, Dating])[] = [
  ['purim', fromPassover(-30)],
  ['passover', fromPassover(0, 8)],
  ['pesach', fromPassover(0, 8)],
  ['shavuot', fromPassover(50)],
  ['rosh hashanah', fromNewYear(0, 2)],
  ['rosh hashana', fromNewYear(0, 2)],
  ['jewish new year', fromNewYear(0, 2)],
  ['yom kippur', fromNewYear(9)],
  ['sukkot', fromNewYear(14, 7)],
  ['simchat torah', fromNewYear(22)],
  ['hanukkah', from(hanukkah)(0, 8)],
  ['hanukah', from(hanukkah)(0, 8)],
  ['chanukah', from(hanukkah)(0, 8)],
];

/** Days that states keep, under names that mean one day only. */
const civil: readonly (readonly [string, Dating])[] = [
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["new year's", fixed(1, 1)],
  ['australia day', fixed(1, 26)],
  ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)],
  ["international women's day", fixed(3, 8)],
  ["st. patrick's day", fixed(3, 17)],
  ["st patrick's day", fixed(3, 17)],
  ['april fools day', fixed(4, 1)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['boxing day', fixed(12, 26)],
  ['kwanzaa', fixed(12, 26, 7)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ["presidents' day", nth(2, 1, 3)],
  ["mother's day", nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ["father's day", nth(6, 7, 3)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['canadian thanksgiving', nth(10, 1, 2)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
];

/**
 * Feasts without a day that could be reckoned: the Muslim ones wait for a sighting of the moon, the
 * Hindu ones go by the place, and the days that many states keep under one name by the state.
 */
const unreckoned: readonly (readonly [string, Dating])[] = [
  ...'eid|eid al-fitr|eid al-adha|eid ul-fitr|eid ul-adha|ashura|diwali|deepavali|holi|dussehra|vesak|nowruz|tet|independence day|republic day|labour day'
    .split('|')
    .map((name): [string, Dating] => [name, open]),
  ['ramadan', { ...open, isMonth: true }],
];

const chinese: readonly (readonly [string, Dating])[] = [
  ['chinese new year', { in: lunarNewYear, days: 1 }],
  ['lunar new year', { in: lunarNewYear, days: 1 }],
];

/** Feasts, as they are named in the middle of a sentence. */
export const holidays = vocabulary<Holiday>(
  'holiday',
  new Map(
    [...christian, ...jewish, ...chinese, ...civil, ...unreckoned].map(
      ([name, dating]): [string, Holiday] => [name, { name, ...dating }],
    ),
  ),
  { capitalized: true },
);
