import { type DayNumber, dayNumber } from './days';

const FIRST = 1900;

/**
 * Days from 20 January to the new year of the Chinese calendar, in base 36, for each year from 1900
 * to 2100. The new moons and solstices behind them are worked out by ICU's Chinese calendar (version 78).
 */
const DAYS =
  'buj9rf5od2lath6pe3mcvj8rg4od3lash6pf4mbuj7qg5od2l9' +
  'sh7pf4nbtj8qg5od1kash7qe3mbti8rg5odvk9sh7qf3lbui8r' +
  'g4nc2k9ti6pe3lbuj8rg5nc2l9si6od3mbuj8qf4nc2lash6pd' +
  '3mcuj8qf4nd1k9sg6pe3mbui7qg4nd2k9sh6pe4lati7qg5nc1' +
  'k';

/** The first day of the Chinese calendar's year; nothing before 1900 and after 2100. */
export function lunarNewYear(year: number): DayNumber | undefined {
  const days = Number.parseInt(DAYS[year - FIRST] ?? '', 36);
  return Number.isNaN(days) ? undefined : dayNumber({ year, month: 1, day: 20 }) + days;
}
