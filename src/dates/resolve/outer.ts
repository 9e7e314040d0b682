import { reads } from '../../lexicon/remember';
import type { Candidate } from '../../rules/rule';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { fieldsWithin } from '../make';
import type { DateExpression, DateReading } from '../reading';

type DateCandidate = Candidate<DateReading>;

/** The tokens between two dates of one sentence; nothing where they are farther apart than a place is long. */
export function textBetween(
  { from, to }: DateCandidate,
  right: DateCandidate,
  { tokens }: Document,
): readonly Token[] | undefined {
  const isNear =
    right.from - to <= FARTHEST && tokens[from]?.sentence === tokens[right.from]?.sentence;
  return isNear ? tokens.slice(to, right.from) : undefined;
}

/** The most tokens between two dates of which one says something of the other. */
export const FARTHEST = 5;

/** Words that lead from a time to its day: *12:01 a.m. EDT (0401 GMT) on Friday*. */
const leadsToDay = reads(/^[(),\]/–-]?(?:on|to|until|till|through|and|or)?$/);
const opensPlace = reads(/^(?:in|at|near|outside)$/);

/** *in Paris*, *outside the White House*: a place, and nothing that could have a time of its own. */
const isPlace = ([first, ...rest]: readonly Token[]): boolean =>
  first !== undefined &&
  opensPlace(first.word) &&
  rest.length > 0 &&
  rest.every(({ pos, word }) => pos === 'PROPN' || word.lower === 'the');

/** A time whose day the text has not said yet. */
const isBareTime = (reading: DateReading): reading is DateReading & { kind: 'within' } =>
  reading.kind === 'within' &&
  reading.fields.time !== undefined &&
  reading.of.kind === 'unit' &&
  reading.of.from === 'context' &&
  reading.of.step === 0;

/** The day of a time, or what names one. */
function dayOf(reading: DateReading): DateExpression | undefined {
  if (reading.kind === 'within') return reading.fields.time ? reading.of : undefined;
  if (reading.kind === 'unit') return reading.unit === 'day' ? reading : undefined;
  const { day, weekday } = reading.kind === 'calendar' ? reading.fields : {};
  return day === undefined && weekday === undefined ? undefined : (reading as DateExpression);
}

/** *last month*, *next week*. */
const isPeriod = (reading: DateReading): reading is DateReading & { kind: 'unit' } =>
  reading.kind === 'unit' && reading.from === 'document' && reading.unit !== 'day';

/**
 * The left of two dates with what the right one says of it: times share the day that stands after
 * the last of them, and in *on Tuesday in Paris last month* the month is Tuesday's.
 */
export function withOuter(
  [left, right]: readonly [DateReading, DateReading],
  between: readonly Token[] | undefined,
): DateReading | undefined {
  if (!between) return undefined;
  if (isBareTime(left)) {
    const of = dayOf(right);
    const leads = between.every(({ word }) => leadsToDay(word));
    return of && leads ? { ...left, of } : undefined;
  }
  const isWithin =
    left.kind === 'calendar' &&
    left.step === undefined &&
    left.fields.year === undefined &&
    isPeriod(right) &&
    isPlace(between);
  return isWithin ? fieldsWithin(left.fields, right) : undefined;
}
