import { reads } from '../../lexicon/remember';
import type { Candidate } from '../../rules/rule';
import type { Document } from '../../text/document';
import type { DateExpression, DateReading } from '../reading';

/** A history names at least this many years. */
const LEAST_YEARS = 4;
/** News says among its first dates that it is news. */
const LEAD = 2;
/** A year this far behind the day of writing is no news. */
const FAR = 2;

function yearOf(expression: DateExpression): number | undefined {
  if (expression.kind === 'within') return yearOf(expression.of);
  return expression.kind === 'calendar' ? expression.fields.year : undefined;
}

/** Words that only make sense from the day of writing: *yesterday*, *last week*, a bare *Friday*. */
function isDeictic(expression: DateExpression): boolean {
  if (expression.kind === 'unit' || expression.kind === 'offset')
    return expression.from === 'document' || expression.from === 'speech';
  if (expression.kind === 'within') return isDeictic(expression.of);
  return (
    expression.kind === 'calendar' &&
    (expression.from === 'document' ||
      (expression.fields.weekday !== undefined && expression.fields.day === undefined))
  );
}

const isOfNow = reads(/^(?:recently|currently)$/);

function lastYear(candidates: readonly Candidate<DateReading>[]): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { reading } of candidates) last = Math.max(last, yearOf(reading) ?? last);
  return last;
}

/**
 * Does the text tell a story of its own time, as a history does, rather than the news of its day?
 * News speaks of *Friday* and *last week* and names few far years; a history names many and hardly
 * ever speaks from the day of writing. Without a document date the last year named stands for it.
 */
export function isNarrative(
  candidates: readonly Candidate<DateReading>[],
  document: Document,
): boolean {
  const { date } = document.date;
  const written = date === undefined ? lastYear(candidates) : Number(date.slice(0, 4));
  let [far, near, deictic, seen] = [0, 0, 0, 0];
  for (const { reading, from } of candidates) {
    const token = document.tokens[from];
    if (token?.quoted) continue;
    if (isOfNow(token?.word)) deictic += 1;
    const year = yearOf(reading);
    if (year !== undefined && written - year >= FAR) far += 1;
    else if (year !== undefined) near += 1;
    const counted = isDeictic(reading);
    if (counted) {
      deictic += 1;
      if (seen < LEAD) return false;
    }
    if (year !== undefined || counted) seen += 1;
  }
  return far >= LEAST_YEARS && far > (near > 0 ? 3 : 2) * deictic;
}
