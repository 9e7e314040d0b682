import type { ExtractedRecord, Mention } from '../records';
import { codePointOffsets } from './code-points';
import type { Format } from './format';
import { type Marked, markedMentions, recordsOf } from './mentions';

const TYPES = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  date: 'Date',
  claim: 'Claim',
} as const satisfies Record<ExtractedRecord['kind'], string>;

/**
 * brat standoff (`.ann`, beside the text as `.txt`): a `T` line for each mention in code points, a
 * note with its record and rule, an `N` line for a place known to GeoNames, and an `Equiv` line for
 * mentions of one record.
 */
export const toBrat: Format = (text, extraction) => {
  const toCodePoint = codePointOffsets(text);
  const marked = markedMentions(recordsOf(extraction));
  const lines = marked.flatMap(({ record, mention }, index) => {
    const number = index + 1;
    return [
      `T${number}\t${TYPES[record.kind]} ${fragments(mention, toCodePoint)}\t${oneLine(mention.text)}`,
      `#${number}\tAnnotatorNotes T${number}\t${record.id} ${mention.rule}`,
      ...normalization(record, number),
    ];
  });
  return [...lines, ...equivalences(marked)].map((line) => `${line}\n`).join('');
};

/** brat wants a mention that crosses a line break as one fragment for each line. */
function fragments({ text, start }: Mention, toCodePoint: (offset: number) => number): string {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map((line) => [start + line.index, start + line.index + line[0].length])
    .map((ends) => ends.map(toCodePoint).join(' '))
    .join(';');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

function normalization(record: ExtractedRecord, number: number): string[] {
  if (record.kind !== 'place' || record.geonamesId === undefined) return [];
  return [`N${number}\tReference T${number} GeoNames:${record.geonamesId}\t${record.name}`];
}

function equivalences(marked: readonly Marked[]): string[] {
  const byRecord = new Map<string, string[]>();
  marked.forEach(({ record }, index) => {
    const names = byRecord.get(record.id) ?? [];
    byRecord.set(record.id, names);
    names.push(`T${index + 1}`);
  });
  return [...byRecord.values()]
    .filter((names) => names.length > 1)
    .map((names) => `*\tEquiv ${names.join(' ')}`);
}
