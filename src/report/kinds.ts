import type { ExtractedRecord, Extraction } from '../records';

export type Kind = ExtractedRecord['kind'];

/** The kinds of record in the order in which a report shows them. */
export const KINDS: readonly { kind: Kind; plural: string; field: RecordField }[] = [
  { kind: 'person', plural: 'People', field: 'people' },
  { kind: 'organization', plural: 'Organisations', field: 'organizations' },
  { kind: 'place', plural: 'Places', field: 'places' },
  { kind: 'date', plural: 'Dates', field: 'dates' },
  { kind: 'claim', plural: 'Claims', field: 'claims' },
];

type RecordField = Exclude<keyof Extraction, 'version' | 'document' | 'sentences'>;
