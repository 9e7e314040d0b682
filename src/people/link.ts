import type { PersonRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { PersonReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkPeople(
  _candidates: readonly Candidate<PersonReading>[],
  _document: Document,
): PersonRecord[] {
  return [];
}
