import type { PlaceRecord } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { PlaceReading } from './reading';

/** Records from the candidates that were decided on. */
export function linkPlaces(
  _candidates: readonly Candidate<PlaceReading>[],
  _document: Document,
): PlaceRecord[] {
  return [];
}
