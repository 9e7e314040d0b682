import type { DateRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { DateReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkDates(
  _candidates: readonly Candidate<DateReading>[],
  _document: Document,
): DateRecord[] {
  return [];
}
