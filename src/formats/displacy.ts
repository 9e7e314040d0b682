import type { ClaimRecord, DateRecord, ExtractedRecord, PlaceRecord } from '../records';
import { codePointOffsets } from './code-points';
import type { Format } from './format';
import { markedMentions, recordsOf, withoutOverlaps } from './mentions';

/**
 * What spaCy's `displacy.render(…, style="ent", manual=True)` reads: spaCy's labels, in code points.
 * It draws no nesting, so of mentions that overlap the outer one stands.
 */
export const toDisplacy: Format = (text, extraction, { name } = {}) => {
  const toCodePoint = codePointOffsets(text);
  const ents = withoutOverlaps(markedMentions(recordsOf(extraction))).map(
    ({ record, mention }) => ({
      start: toCodePoint(mention.start),
      end: toCodePoint(mention.end),
      label: labelOf(record),
      ...geonames(record),
    }),
  );
  return `${JSON.stringify({ text, ents, title: name ?? null })}\n`;
};

function labelOf(record: ExtractedRecord): string {
  switch (record.kind) {
    case 'person':
      return 'PERSON';
    case 'organization':
      return 'ORG';
    case 'place':
      return placeLabel(record);
    case 'date':
      return dateLabel(record);
    case 'claim':
      return claimLabel(record);
  }
}

function placeLabel({ type }: PlaceRecord): string {
  if (type === 'facility') return 'FAC';
  return ['country', 'region', 'city'].includes(type) ? 'GPE' : 'LOC';
}

function dateLabel({ type }: DateRecord): string {
  return type === 'TIME' ? 'TIME' : 'DATE';
}

function claimLabel({ unit }: ClaimRecord): string {
  if (unit?.kind === 'percent') return 'PERCENT';
  if (unit?.kind === 'currency') return 'MONEY';
  return unit === undefined || unit.kind === 'count' ? 'CARDINAL' : 'QUANTITY';
}

function geonames(record: ExtractedRecord) {
  if (record.kind !== 'place' || record.geonamesId === undefined) return {};
  const kb_id = String(record.geonamesId);
  return { kb_id, kb_url: `https://www.geonames.org/${kb_id}` };
}
