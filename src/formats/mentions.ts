import type { ExtractedRecord, Extraction, Mention, Span } from '../records';

/** A mention with the record it speaks of. */
export interface Marked {
  record: ExtractedRecord;
  mention: Mention;
}

/** All records: who, where, which bodies, when, how many. */
export function recordsOf(extraction: Extraction): ExtractedRecord[] {
  const { people, places, organizations, dates, claims } = extraction;
  return [...people, ...places, ...organizations, ...dates, ...claims];
}

/** The mentions of a record; a claim has one. */
export function mentionsOf(record: ExtractedRecord): readonly Mention[] {
  return record.kind === 'claim' ? [record.mention] : record.mentions;
}

/** Every mention in order of the text; of two that start together the longer first. */
export function markedMentions(records: readonly ExtractedRecord[]): Marked[] {
  const marked = records.flatMap((record) =>
    mentionsOf(record).map((mention) => ({ record, mention })),
  );
  return marked.sort((a, b) => inTextOrder(a.mention, b.mention));
}

function inTextOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** For formats that know no nesting: of mentions that overlap the first, which is the outer one. */
export function withoutOverlaps(marked: readonly Marked[]): Marked[] {
  let end = 0;
  return marked.filter(({ mention }) => {
    const free = mention.start >= end;
    if (free) end = mention.end;
    return free;
  });
}

/** What a record is called: its name, its value, or the quantity as written. */
export function titleOf(record: ExtractedRecord): string {
  if (record.kind === 'claim') return record.mention.text;
  return record.kind === 'date' ? record.value : record.name;
}
