import { reads } from '../../lexicon/remember';
import type { Word } from '../../lexicon/word';
import type { Candidate } from '../../rules/rule';
import type { Document } from '../../text/document';
import { tokenBefore } from '../../text/token';
import type { DateReading } from '../reading';

/** Marks that make two dates the ends of one range wherever they stand between them. */
const isDash = reads(/^[-–—]$/);
const isUpTo = reads(/^(?:to|through|until|till)$/);
const isSince = reads(/^since$/);
const isUntil = reads(/^(?:until|till)$/);

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
  for (let i = 0; i < candidates.length; i += 1) {
    const { from, to } = candidates[i] as Candidate<DateReading>;
    const before = tokenBefore(tokens, from)?.word;
    const isStart = candidates[i + 1]?.from === to + 1 && isRange(tokens, before, to);
    if (isStart) {
      found[i] = { with: i + 1, isStart };
      found[i + 1] = { with: i, isStart: false };
    } else if (!found[i] && isSince(before)) found[i] = 'open-end';
    else if (!found[i] && isUntil(before)) found[i] = 'open-start';
  }
  return found;
}

/** Does the word at a token join the date before it and the one after to one range? */
function isRange(tokens: Document['tokens'], before: Word | undefined, at: number): boolean {
  const joint = tokens[at]?.word;
  if (isDash(joint)) return true;
  if (isUpTo(joint))
    return before?.lower === 'from' || tokenBefore(tokens, at)?.word.shape === 'number';
  return joint?.lower === 'and' && before?.lower === 'between';
}

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
