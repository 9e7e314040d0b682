import type { ExtractedRecord, Extraction, Mention } from '../records';

/** One article of a report and what was read from it. */
export interface ReportArticle {
  /** File or id, as the reader of the report knows it. */
  name: string;
  /** Without it: the headline the text shows, else the name. */
  title?: string;
  /** What the extraction was read from. */
  text: string;
  /** What `extract` gave for the text. */
  extraction: Extraction;
}

/** A mention as the page shows it, with its place in the page and that of its record. */
export interface Mark {
  anchor: string;
  recordAnchor: string;
  record: ExtractedRecord;
  mention: Mention;
}

/** An article made ready to be shown. */
export interface Article extends Required<ReportArticle> {
  /** Start of every anchor of the article: `a1`. */
  key: string;
  marks: Mark[];
  /** The marks of each record, by its id, in order of the text. */
  marksOf: ReadonlyMap<string, Mark[]>;
  recordOf: ReadonlyMap<string, ExtractedRecord>;
}

/** Numbers the mentions of an article and gives every record and mention its anchor. */
export function prepareArticle(given: ReportArticle, index: number): Article {
  const key = `a${index + 1}`;
  const records = recordsOf(given.extraction);
  const marksOf = new Map<string, Mark[]>();
  const marks: Mark[] = [];
  for (const record of records) {
    const own = mentionsOf(record).map((mention, nth) => ({
      anchor: `${anchorOf(key, record.id)}-${nth + 1}`,
      recordAnchor: anchorOf(key, record.id),
      record,
      mention,
    }));
    marksOf.set(record.id, own);
    for (const mark of own) marks.push(mark);
  }
  const title = given.title ?? headlineOf(given) ?? given.name;
  const recordOf = new Map(records.map((record) => [record.id, record]));
  return { ...given, title, key, marks, marksOf, recordOf };
}

/** The anchor of a record within an article: `a1-person-2`. */
export function anchorOf(key: string, id: string): string {
  return `${key}-${id.replace(/\W/g, '-')}`;
}

/** Every record of an extraction. */
export function recordsOf(extraction: Extraction): ExtractedRecord[] {
  const { people, organizations, places, dates, claims } = extraction;
  return [...people, ...organizations, ...places, ...dates, ...claims];
}

/** The mentions of a record; a claim has one. */
export function mentionsOf(record: ExtractedRecord): readonly Mention[] {
  return record.kind === 'claim' ? [record.mention] : record.mentions;
}

function headlineOf({ text, extraction }: ReportArticle): string | undefined {
  const zone = extraction.document.zones.find(({ kind }) => kind === 'headline');
  return zone && (text.slice(zone.start, zone.end).trim() || undefined);
}
