import type { ClaimRecord, DateRecord, DocumentInfo } from '../records';
import { sayAbout, sayUnit } from '../report/words/claim';

/** What is counted or measured: the unit and, where it says more, the concept. */
export function describeSubject(claim: ClaimRecord): string {
  return [sayUnit(claim.unit), sayAbout(claim)].filter(Boolean).join(' · ');
}

/** The value of a date with the days it covers, where the value does not say them itself. */
export function describeDate({ value, mod, start, end }: DateRecord): string {
  const days = start && end && start !== end ? `${start} to ${end}` : start;
  const covered = days && days !== value ? `(${days})` : '';
  return [value, mod?.toLowerCase().replaceAll('_', ' '), covered].filter(Boolean).join(' ');
}

/** The document date and where it comes from. */
export function describeDocument({ date, dateSource }: DocumentInfo): string {
  if (date === undefined) return 'no date (see --reference-date)';
  return dateSource === 'text' ? `${date}, from the text` : date;
}
