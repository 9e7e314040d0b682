import type { ExtractedRecord } from '../../records';
import type { Entry } from '../collection';
import { sayDate } from './date';
import { sayPlace } from './place';

/** Everything that is shown of an entry, as words to look for. */
export function sayEntry({ record, aliases, roles, found }: Entry<ExtractedRecord>): string {
  return [
    labelOf(record),
    record.kind === 'place' ? sayPlace(record) : '',
    record.kind === 'date' ? record.value : '',
    ...roles,
    ...aliases,
    ...found.map(({ article }) => article.title),
  ].join('\n');
}

/** What a record is called: its name, the date as a person would say it, or the quantity. */
export function labelOf(record: ExtractedRecord): string {
  if (record.kind === 'claim') return record.mention.text;
  return record.kind === 'date' ? sayDate(record) : record.name;
}
