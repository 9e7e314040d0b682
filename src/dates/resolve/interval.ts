import type { Candidate } from '../../rules/rule';
import type { Document } from '../../text/document';
import type { DateReading } from '../reading';

/** Marks that make two dates the ends of one range wherever they stand between them. */
const DASHES = new Set(['-', '–', '—']);
const UNTIL = new Set(['to', 'through', 'until', 'till']);
const OPEN_END = new Set(['since']);
const OPEN_START = new Set(['until', 'till']);

/** How a date takes part in an interval. */
export type Interval =
  | { readonly with: number; readonly isStart: boolean }
  | 'open-end'
  | 'open-start';

/** What the words between and before two candidates make of them, by candidate. */
export function intervalsOf(
  candidates: readonly Candidate<DateReading>[],
  { tokens }: Document,
): (Interval | undefined)[] {
  const found: (Interval | undefined)[] = candidates.map(() => undefined);
  const lower = (at: number): string => tokens[at]?.word.lower ?? '';
  candidates.forEach((left, i) => {
    const right = candidates[i + 1];
    const between = right && right.from - left.to === 1 ? lower(left.to) : '';
    const before = lower(left.from - 1);
    const isRange =
      DASHES.has(between) ||
      (UNTIL.has(between) && (before === 'from' || isNumber(tokens[left.to - 1]?.word.shape))) ||
      (between === 'and' && before === 'between');
    if (isRange) {
      found[i] = { with: i + 1, isStart: true };
      found[i + 1] = { with: i, isStart: false };
    } else if (!found[i] && OPEN_END.has(before)) found[i] = 'open-end';
    else if (!found[i] && OPEN_START.has(before)) found[i] = 'open-start';
  });
  return found;
}

const isNumber = (shape: string | undefined): boolean => shape === 'number';

/** ISO 8601-2 of an interval between the parts of two dates; nothing where one is unknown. */
export function intervalEdtf(
  start: string | undefined,
  end: string | undefined,
): string | undefined {
  return start === undefined ||
    end === undefined ||
    start.includes('/') ||
    end.includes('/') ||
    start > end
    ? undefined
    : `${start}/${end}`;
}
