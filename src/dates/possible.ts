import { daysInMonth } from '../calendar/days';
import { months } from '../lexicon/calendar-words';
import { reads } from '../lexicon/remember';
import { type Token, tokenBefore } from '../text/token';
import type { CalendarFields } from './reading';

/** Can the day exist? *30 February* cannot; *29 February* can, in some year. */
export function possibleDay({ year, month, day }: CalendarFields): boolean {
  if (month === undefined || day === undefined) return true;
  return day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

type Tokens = readonly Token[];

/** Figures that are a day of some months but not of all. */
const isLateDay = reads(/^(?:29|3[01])(?:st|th)?$/);

const isYear = reads(/^(?:1\d|20)\d\d$/);

/** *In June 31 people died*: the figures count. */
const countsSomething = ({ index }: Token, tokens: Tokens): boolean =>
  tokens[index + 1]?.pos === 'NOUN' && tokens[index + 1]?.spaced === true;

/** The year that stands after a token, but for a comma; a leap year where none does. */
function yearAfter(at: number, tokens: Tokens): number {
  const word = tokens[tokens[at + 1]?.word.text === ',' ? at + 2 : at + 1]?.word;
  return word && isYear(word) ? Number(word.text) : 2000;
}

/** *31 June*, *the 31st of June*, *June 31*, *February 29, 2023*: what the writer meant is not ours to say. */
export function hasImpossibleDay({ index, word }: Token, tokens: Tokens): boolean {
  const before =
    tokenBefore(tokens, index)?.word.lower === 'of'
      ? tokens[index - 2]
      : tokenBefore(tokens, index);
  const after = tokens[index + 1];
  const isAfter = isLateDay(after?.word);
  if (!isAfter && !isLateDay(before?.word)) return false;
  const month = months.get(word) ?? 1;
  const year = yearAfter(isAfter ? index + 1 : index, tokens);
  const beside = [before, after && !countsSomething(after, tokens) ? after : undefined];
  return beside.some(
    (day) =>
      day &&
      isLateDay(day.word) &&
      !possibleDay({ year, month, day: Number.parseInt(day.word.lower, 10) }),
  );
}

/** *31 June 2024*, *June 31, 2024*: the year belongs to a day that cannot be. */
export function endsImpossibleDay({ index }: Token, tokens: Tokens): boolean {
  const last = tokenBefore(tokens, index)?.word.text === ',' ? index - 2 : index - 1;
  const isMonth = (token: Token | undefined): boolean =>
    token !== undefined && months.has(token.word);
  const month = isMonth(tokens[last]) ? tokens[last] : tokenBefore(tokens, last);
  return month !== undefined && isMonth(month) && hasImpossibleDay(month, tokens);
}
