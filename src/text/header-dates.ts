import type { CivilDay } from '../calendar/days';
import type { Line } from './lines';

/** A date in a line that dates the article, with every day it can mean. */
export interface HeaderDate {
  readonly readings: readonly { readonly day: CivilDay; readonly order?: 'dmy' | 'mdy' }[];
  /** The weekday named beside it; Monday is 1. */
  readonly weekday: number | undefined;
  /** How surely the line dates the article. */
  readonly rank: number;
}

/** So many lines, and so many characters, are the head of a text and its foot. */
const HEAD_LINES = 25;
const HEAD = 4000;
const FOOT_LINES = 6;
const FOOT = 1000;
/** Only so much of a line is looked at, so that a text without line breaks costs no more. */
const LINE_START = 160;
/** A line of its own that holds a date is no longer than this. */
const SHORT_LINE = 80;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const FORMS = [
  /\b(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})(?!\d)/g,
  /(?<![\d/-])(?<a>\d{1,2})([-/.])(?<b>\d{1,2})\2(?<y>\d{4})(?!\d)/g,
  new RegExp(
    `\\b${MONTH.replace('(', '(?<name>')} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH.replace('(', '(?<name>')}[ ,-]{1,2}(?<y>\\d{4})\\b`,
    'gi',
  ),
];
const WEEKDAY = /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur|urs)?(?:day)?\b/i;

/** Words before a date that make it the article's own, the day of publication before later changes. */
const PUBLISHED =
  /\b(?:date|dated|published|posted|issued|first published|created|publication date)\b[^.]{0,40}$/i;
const UPDATED = /\b(?:updated|modified|revised)\b[^.]{0,40}$/i;
/** `WASHINGTON, July 3, 2024 (AP) —`: capitals before the date, a dash or bracket after. */
const DATELINE_BEFORE = /^\s*\p{Lu}[\p{Lu}\s.,'’-]+$/u;
const DATELINE_AFTER = /^\s*(?:\([^)]{1,40}\)\s*)?[-–—:(/]/;

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function readingsOf(groups: Record<string, string | undefined>): HeaderDate['readings'] {
  const year = Number(groups.y);
  if (groups.a !== undefined) {
    const [a, b] = [Number(groups.a), Number(groups.b)];
    return [
      { day: { year, month: b, day: a }, order: 'dmy' },
      { day: { year, month: a, day: b }, order: 'mdy' },
    ];
  }
  const month = groups.name === undefined ? Number(groups.m) : monthNumber(groups.name);
  return [{ day: { year, month, day: Number(groups.d) } }];
}

/** `https://news.example/2024/07/03/talks`: the address that an article was scraped from. */
const IN_ADDRESS = /\bhttps?:\/\/[^\s?#]{1,80}\/$/i;
/** Farther down, addresses are those of other articles. */
const ADDRESS_LINES = 3;

/** How surely a date in a line dates the article; 0 is a date of the story. */
function rankOf(before: string, after: string, length: number): number {
  if (PUBLISHED.test(before)) return 4;
  if (DATELINE_BEFORE.test(before) && DATELINE_AFTER.test(after)) return 3;
  if (UPDATED.test(before)) return 2;
  const prose = /[.!?]["”]?\s*$/.test(after) || /\b(?:on|in|since|until|by|of)\s*$/i.test(before);
  return length <= SHORT_LINE && !prose ? 1 : 0;
}

/** All matches; `matchAll` would compile the expression anew at each call. */
function matchesOf(form: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) matches.push(match);
  return matches;
}

/** Every form has one. */
const YEAR = /\d{4}/;

function datesIn(line: string, foot: boolean, addresses: boolean): HeaderDate[] {
  const start = line.slice(0, LINE_START);
  if (!YEAR.test(start)) return [];
  const found: HeaderDate[] = [];
  for (const form of FORMS) {
    for (const match of matchesOf(form, start)) {
      const before = start.slice(0, match.index);
      const after = start.slice(match.index + match[0].length);
      const isAddress = IN_ADDRESS.test(before);
      const rank = isAddress ? Number(addresses) : rankOf(before, after, line.length);
      if (rank === 0 || (foot && rank < 2)) continue;
      const beside = WEEKDAY.exec(before.slice(-16)) ?? WEEKDAY.exec(after.slice(0, 12));
      const weekday = beside
        ? WEEKDAYS.indexOf((beside[1] as string).toLowerCase()) + 1
        : undefined;
      found.push({ readings: readingsOf(match.groups ?? {}), weekday, rank });
    }
  }
  return found;
}

/** The dates in the lines at the head of a text, and in marked lines at its foot. */
export function headerDates(lines: readonly Line[]): HeaderDate[] {
  const found: HeaderDate[] = [];
  const head = Math.min(lines.length, HEAD_LINES);
  for (let i = 0; i < head && (lines[i] as Line).start < HEAD; i += 1)
    found.push(...datesIn((lines[i] as Line).text, false, i < ADDRESS_LINES));
  const end = lines[lines.length - 1]?.end ?? 0;
  if (end <= HEAD) return found;
  for (const { start, text } of lines.slice(-FOOT_LINES))
    if (start >= end - FOOT) found.push(...datesIn(text, true, false));
  return found;
}

const MONTH_OF_YEAR = new RegExp(`\\b${MONTH} (\\d{4})\\b`, 'g');

/** The months that the head of a text names with their year: `2024-07`. */
export function namedMonths(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, name = '', year = ''] of matchesOf(MONTH_OF_YEAR, text.slice(0, HEAD)))
    found.add(`${year}-${String(monthNumber(name)).padStart(2, '0')}`);
  return found;
}

const FULL_WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** How often a text names each weekday in full. */
export type WeekdayCount = ReadonlyMap<number, number>;

export function namedWeekdays(text: string): WeekdayCount {
  const count = new Map<number, number>();
  for (const [name] of matchesOf(FULL_WEEKDAY, text.slice(0, 20000))) {
    const number = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    count.set(number, (count.get(number) ?? 0) + 1);
  }
  return count;
}
