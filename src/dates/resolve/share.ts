import { reads } from '../../lexicon/remember';
import type { Candidate } from '../../rules/rule';
import type { Document } from '../../text/document';
import { fieldsWithin } from '../make';
import type { CalendarFields, DateReading } from '../reading';
import { FARTHEST, textBetween, withOuter } from './outer';

/** Words and marks that join the ends of a range or the members of a list. */
const joins = reads(/^(?:[-–—/,&]|to|and|or|through|until|till)$/);

const joinsRange = reads(/^(?:[-–—]|to|through|until|till)$/);

const fieldsOf = (reading: DateReading | undefined): CalendarFields | undefined =>
  reading?.kind === 'calendar' && reading.step === undefined ? reading.fields : undefined;

function areJoined(
  left: Candidate<DateReading>,
  right: Candidate<DateReading>,
  { tokens }: Document,
): boolean {
  if (right.from - left.to < 1 || right.from - left.to > 2) return false;
  for (let at = left.to; at < right.from; at += 1) {
    const word = tokens[at]?.word;
    if (!joins(word) && !(word?.lower === 'the' && at > left.to)) return false;
  }
  return true;
}

/** What an end of a range leaves out that the other end states. */
function borrow(fields: CalendarFields, from: CalendarFields, isLeft: boolean): CalendarFields {
  const month = fields.day !== undefined && fields.month === undefined ? from.month : undefined;
  const lacksYear =
    fields.year === undefined &&
    fields.decade === undefined &&
    fields.century === undefined &&
    fields.shortYear === undefined;
  const coarse = fields.weekday !== undefined && fields.day === undefined;
  let year = lacksYear && isLeft && !coarse ? from.year : undefined;
  if (
    year !== undefined &&
    from.month !== undefined &&
    fields.month !== undefined &&
    fields.month > from.month
  )
    year -= 1;
  if (month === undefined && year === undefined) return fields;
  return {
    ...fields,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
}

/** The reading with other fields; most ends of a range have nothing to borrow. */
const withFields = (reading: DateReading, fields: CalendarFields): DateReading =>
  reading.kind !== 'calendar' || reading.fields === fields ? reading : { ...reading, fields };

/** *from 12 to 15 July last year*: both days are of last year. */
function withPeriod([left, right]: readonly [DateReading, DateReading]): DateReading | undefined {
  const fields = fieldsOf(left);
  if (!fields || right.kind !== 'within' || right.fields.time || right.fields.part)
    return undefined;
  if (fields.year !== undefined || right.fields.day === undefined) return undefined;
  return fieldsWithin(borrow(fields, right.fields, true), right.of);
}

const isWeekday = (reading: DateReading): boolean =>
  fieldsOf(reading)?.weekday !== undefined && fieldsOf(reading)?.day === undefined;

/** *from Monday to Friday*: the Friday after that Monday. */
function afterStart(
  [start, end]: readonly [DateReading, DateReading],
  { to }: Candidate<DateReading>,
  { from }: Candidate<DateReading>,
  { tokens }: Document,
): DateReading | undefined {
  if (!isWeekday(start) || !isWeekday(end) || end.kind !== 'calendar') return undefined;
  const isRange = from - to === 1 && joinsRange(tokens[to]?.word);
  return isRange ? { ...end, step: 0, from: 'context' } : undefined;
}

/** The readings of candidates, with the ends of ranges and lists completed from each other. */
export function shareEnds(
  candidates: readonly Candidate<DateReading>[],
  document: Document,
): DateReading[] {
  const readings = candidates.map(({ reading }) => reading);
  for (let i = candidates.length - 2; i >= 0; i -= 1) {
    const left = candidates[i] as Candidate<DateReading>;
    const right = candidates[i + 1] as Candidate<DateReading>;
    if (right.from - left.to > FARTHEST) continue;
    const ends = [readings[i], readings[i + 1]] as [DateReading, DateReading];
    readings[i] = withOuter(ends, textBetween(left, right, document)) ?? ends[0];
    if (!areJoined(left, right, document)) continue;
    readings[i] = withPeriod(ends) ?? (readings[i] as DateReading);
    readings[i + 1] = afterStart(ends, left, right, document) ?? ends[1];
    const [a, b] = [fieldsOf(readings[i]), fieldsOf(readings[i + 1])];
    if (!a || !b) continue;
    readings[i] = withFields(readings[i] as DateReading, borrow(a, b, true));
    readings[i + 1] = withFields(readings[i + 1] as DateReading, borrow(b, a, false));
  }
  return readings;
}
