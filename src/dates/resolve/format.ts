import { civilDay, isoDay, pad } from '../../calendar/days';
import type { DateModifier } from '../../records';
import type { CalendarFields, ClockTime, TimeUnit, UnitCount } from '../reading';
import { boundsOf } from './bounds';

function yearValue({ year, decade, century, beforeChrist, grain }: CalendarFields): string {
  if (year !== undefined) return beforeChrist ? `BC${pad(1 - year, 4)}` : pad(year, 4);
  const before = beforeChrist ? 'BC' : '';
  if (decade !== undefined) return before + pad(decade, 3);
  if (century !== undefined) return before + pad(century);
  return grain === 'decade' ? 'XXX' : grain === 'century' ? 'XX' : 'XXXX';
}

function withinYear(fields: CalendarFields): string {
  const { month, day, week, weekend, weekday, quarter, half, season, grain } = fields;
  if (month !== undefined || day !== undefined)
    return `-${month === undefined ? 'XX' : pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  if (week !== undefined) return `-W${pad(week)}${weekend ? '-WE' : ''}`;
  if (weekday !== undefined) return `-WXX-${weekday}`;
  if (weekend) return '-WXX-WE';
  if (quarter !== undefined) return `-Q${quarter || 'X'}`;
  if (half !== undefined) return `-H${half}`;
  if (season) return `-${season}`;
  return (grain && UNKNOWN[grain]) ?? '';
}

/** What stands for a unit of an unknown place in its year. */
const UNKNOWN: Partial<Record<TimeUnit, string>> = {
  day: '-XX-XX',
  week: '-WXX',
  weekend: '-WXX-WE',
  month: '-XX',
  quarter: '-QX',
  hour: '-XX-XXTXX',
  minute: '-XX-XXTXX:XX',
};

function timeValue({ hour, minute, second, zone }: ClockTime): string {
  const seconds = second === undefined ? '' : `:${pad(second)}`;
  return `T${pad(hour)}:${pad(minute ?? 0)}${seconds}${zone ?? ''}`;
}

/** The TIMEX3 value of fields; what is not known is `X`. */
export function timexValue(fields: CalendarFields): string {
  const date = yearValue(fields) + withinYear(fields);
  if (fields.time) return (date === 'XXXX' ? 'XXXX-XX-XX' : date) + timeValue(fields.time);
  if (fields.part) return `${date === 'XXXX' ? 'XXXX-XX-XX' : date}T${fields.part}`;
  return date;
}

const SEASON_CODES = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** ISO 8601-2 of complete fields: `199X`, `2024-21`, `2024-33`, `2024-07~`. */
export function edtfOf(fields: CalendarFields, mod?: DateModifier): string | undefined {
  const { year, decade, century, quarter, half, season, week, part, time, beforeChrist } = fields;
  const days = fields.holiday?.days ?? 1;
  if (part || time || (beforeChrist && year === undefined)) return undefined;
  const about = mod === 'APPROX' ? '~' : '';
  if (year === undefined) {
    if (decade !== undefined) return `${pad(decade, 3)}X${about}`;
    return century === undefined ? undefined : `${pad(century)}XX${about}`;
  }
  const y = year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
  if (quarter) return `${y}-${32 + quarter}${about}`;
  if (half !== undefined) return `${y}-${39 + half}${about}`;
  if (season) return `${y}-${SEASON_CODES[season]}${about}`;
  const range = boundsOf(fields);
  if (!range) return undefined;
  if (week !== undefined || days > 1)
    return `${isoDay(civilDay(range.first))}/${isoDay(civilDay(range.last))}`;
  return y + withinYear(fields) + about;
}

const CODES: Readonly<Record<TimeUnit, string>> = {
  second: 'TXS',
  minute: 'TXM',
  hour: 'TXH',
  day: 'XD',
  weekend: 'XWE',
  week: 'XW',
  fortnight: 'XW',
  month: 'XM',
  quarter: 'XQ',
  half: 'XH',
  season: 'XS',
  year: 'XY',
  decade: 'XY',
  century: 'XCE',
  millennium: 'XML',
};

/** *half a year* is six months. */
function whole(count: UnitCount): UnitCount {
  const part = count.value !== undefined && count.value < 1 ? PARTS[count.unit] : undefined;
  if (!part || count.value === undefined) return count;
  const value = count.value * part.value;
  return Number.isInteger(value) ? { unit: part.unit, value } : count;
}

const PARTS: Partial<Record<TimeUnit, { readonly unit: TimeUnit; readonly value: number }>> = {
  hour: { unit: 'minute', value: 60 },
  day: { unit: 'hour', value: 24 },
  year: { unit: 'month', value: 12 },
  century: { unit: 'year', value: 100 },
};

/** Units that TIMEX3 has no code for, in those it has. */
const TIMES: Partial<Record<TimeUnit, number>> = { decade: 10, fortnight: 2 };

/** The TIMEX3 value of a length of time: `P2Y`, `PT36H`, `PXM`. */
export function durationValue(counts: readonly UnitCount[]): string {
  return counts.map(whole).reduce((text, { unit, value }) => {
    const number = value === undefined ? undefined : value * (TIMES[unit] ?? 1);
    const code = CODES[unit].replace('X', number === undefined ? 'X' : String(number));
    return text.includes('T') && code.startsWith('T') ? text + code.slice(1) : text + code;
  }, 'P');
}

const PERIODS: Partial<Record<TimeUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  hour: 'XXXX-XX-XXTXX',
};

/** The TIMEX3 value of what comes again. */
export function setValue(every: UnitCount | CalendarFields): string {
  if (!('unit' in every)) return timexValue(every);
  if (every.value === undefined)
    return PERIODS[every.unit] ?? durationValue([{ ...every, value: 1 }]);
  return durationValue([every]);
}
