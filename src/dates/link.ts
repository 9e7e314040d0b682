import { civilDay, isoDay } from '../calendar/days';
import { mentionOf } from '../candidates/mention';
import { addTo } from '../grouped';
import type { DateAnchor, DateModifier, DateRecord, DateType, Mention } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import { calendar } from './make';
import type { CalendarFields, DateReading } from './reading';
import { locate } from './resolve';
import { boundsOf } from './resolve/bounds';
import { Context } from './resolve/context';
import { durationValue, edtfOf, setValue, timexValue } from './resolve/format';
import { type Interval, intervalEdtf, intervalsOf } from './resolve/interval';
import { isNarrative } from './resolve/narrative';
import { shareEnds } from './resolve/share';
import { decideOrder, readSlashed } from './resolve/slashed';
import { directionAt } from './resolve/tense';

/** What one candidate came to. */
interface Resolved {
  readonly type: DateType;
  readonly value: string;
  readonly anchor: DateAnchor;
  readonly mod: DateModifier | undefined;
  readonly fields: CalendarFields | undefined;
  /** The interval that the date is an end of. */
  edtf: string | undefined;
}

const resolved = (
  type: DateType,
  value: string,
  anchor: DateAnchor,
  mod: DateModifier | undefined,
  fields?: CalendarFields,
): Resolved => ({ type, value, anchor, mod, fields, edtf: undefined });

/** Records from the candidates that were decided on. */
export function linkDates(
  candidates: readonly Candidate<DateReading>[],
  document: Document,
): DateRecord[] {
  const context = new Context(document.date.date, isNarrative(candidates, document));
  const order = decideOrder(candidates, document);
  const readings = shareEnds(candidates, document);
  const found = candidates.map((candidate, i) => {
    const reading = slashedAsCalendar(readings[i] as DateReading, order);
    return reading && resolve(reading, candidate, context, document);
  });
  addIntervals(found, intervalsOf(candidates, document));
  return recordsOf(candidates, found, document);
}

/** One record for each distinct type, value and modifier. */
function recordsOf(
  candidates: readonly Candidate<DateReading>[],
  found: readonly (Resolved | undefined)[],
  document: Document,
): DateRecord[] {
  const records: DateRecord[] = [];
  const byValue = new Map<string, DateRecord[]>();
  for (let i = 0; i < found.length; i += 1) {
    const one = found[i];
    if (!one) continue;
    const mention = mentionOf(candidates[i] as Candidate<DateReading>, document);
    const known = byValue
      .get(one.value)
      ?.find(({ type, mod }) => type === one.type && mod === one.mod);
    if (known) {
      known.mentions.push(mention);
      continue;
    }
    const record = recordOf(one, records.length + 1, mention);
    records.push(record);
    addTo(byValue, one.value, record);
  }
  return records;
}

/** The ends of a range, and dates after *since* and *until*, say so in their EDTF. */
function addIntervals(
  found: readonly (Resolved | undefined)[],
  intervals: readonly (Interval | undefined)[],
): void {
  for (let i = 0; i < found.length; i += 1) {
    const [one, interval] = [found[i], intervals[i]];
    if (!one || !interval) continue;
    const own = edtfPart(one);
    if (own === undefined) continue;
    if (interval === 'open-end') one.edtf = `${own}/..`;
    else if (interval === 'open-start') one.edtf = `../${own}`;
    else {
      const other = edtfPart(found[interval.with]);
      one.edtf = interval.isStart ? intervalEdtf(own, other) : intervalEdtf(other, own);
    }
  }
}

const edtfPart = (one: Resolved | undefined): string | undefined => {
  const edtf = one?.fields && one.anchor !== 'none' ? edtfOf(one.fields, one.mod) : undefined;
  return edtf?.includes('/') ? undefined : edtf;
};

function slashedAsCalendar(
  reading: DateReading,
  order: Document['dateOrder'],
): DateReading | undefined {
  if (reading.kind !== 'slashed') return reading;
  const fields = readSlashed(reading, order);
  return fields && calendar(fields);
}

function resolve(
  reading: DateReading,
  candidate: Candidate<DateReading>,
  context: Context,
  document: Document,
): Resolved | undefined {
  context.sentence = document.tokens[candidate.from]?.sentence ?? 0;
  switch (reading.kind) {
    case 'duration':
      if (reading.counts[0]?.unit === 'month') context.reachMonths();
      return resolved('DURATION', durationValue(reading.counts), 'stated', reading.mod);
    case 'set':
      return resolved('SET', setValue(reading.every), 'stated', reading.mod);
    case 'vague':
      return resolved('DATE', reading.ref, 'document', undefined);
    default:
      return point(reading, candidate, context, document);
  }
}

function point(
  reading: DateReading,
  candidate: Candidate<DateReading>,
  context: Context,
  document: Document,
): Resolved | undefined {
  const direction = () => directionAt(document, candidate.from, candidate.to);
  const found = locate(reading, context, direction);
  if (!found) {
    if (reading.kind !== 'offset') return undefined;
    return resolved('DATE', reading.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', 'none', reading.mod);
  }
  const { fields, anchor } = found;
  if (!(fields.season && anchor === 'context'))
    context.reach(fields, opensSentence(candidate, document));
  if (reading.kind === 'calendar') context.reachQuarter(fields);
  const { time, part, grain } = fields;
  const isTime = time || part || grain === 'hour' || grain === 'minute';
  return resolved(isTime ? 'TIME' : 'DATE', timexValue(fields), anchor, reading.mod, fields);
}

/** *In 1951, …*; *1938 The battle …*. */
function opensSentence({ from }: Candidate<DateReading>, { tokens, sentences }: Document): boolean {
  const first = sentences[tokens[from]?.sentence ?? 0]?.from ?? 0;
  return from - first <= 1;
}

function recordOf(
  { type, value, anchor, mod, fields, edtf: interval }: Resolved,
  number: number,
  mention: Mention,
): DateRecord {
  const range =
    fields && anchor !== 'none' && !fields.season && !fields.fiscal ? boundsOf(fields) : undefined;
  const edtf = interval ?? (fields && anchor !== 'none' ? edtfOf(fields, mod) : undefined);
  const record = { kind: 'date', id: `date:${number}`, type } as DateRecord;
  record.value = value;
  if (mod) record.mod = mod;
  if (edtf !== undefined) record.edtf = edtf;
  if (range) {
    record.start = isoDay(civilDay(range.first));
    record.end = range.last === range.first ? record.start : isoDay(civilDay(range.last));
  }
  record.anchor = anchor;
  record.mentions = [mention];
  return record;
}
