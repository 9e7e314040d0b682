import type { ClaimRecord, ExtractedRecord, Mention } from '../src/records';

/** How the examples of a rule name what they must give. */
export function exampleKey(record: ExtractedRecord, mention: Mention): string {
  if (record.kind === 'date') return record.mod ? `${record.value} ${record.mod}` : record.value;
  if (record.kind === 'claim') return claimKey(record);
  return mention.text;
}

/** `20..25 approximate people`, `12 dollar`, `3 increase percentage`. */
function claimKey({ quantity, unit }: ClaimRecord): string {
  const { value, min, max, bound, change } = quantity;
  const number = value ?? `${min}..${max}`;
  return [
    number,
    bound === 'exact' || bound === 'range' ? '' : bound,
    change ?? '',
    unit?.name ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
