import type { ExtractOptions } from '../records';
import type { ArticleError, ArticleId } from './article';

/** The names under which a line of JSON holds what is read. */
export interface LineFields {
  id: string;
  text: string;
  referenceDate: string;
}

export const DEFAULT_FIELDS: LineFields = {
  id: 'id',
  text: 'text',
  referenceDate: 'referenceDate',
};

/** Why a line gave no records: as an article, or because the line holds none. */
export type LineErrorCode =
  | ArticleError['code']
  | 'not-utf8'
  | 'not-json'
  | 'not-an-object'
  | 'bad-id'
  | 'too-long';

/** A line that cannot be read. */
export class LineError extends Error {
  constructor(
    readonly code: LineErrorCode,
    message: string,
    /** Where the line is readable enough to tell. */
    readonly id: ArticleId | null = null,
  ) {
    super(message);
  }
}

/** What a line says of its article; whether the text is one is for the extraction to say. */
export interface LineArticle extends ExtractOptions {
  id: ArticleId | null;
  text: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/;

/** Reads a line; throws {@link LineError}. */
export function parseLine(bytes: Uint8Array, names: LineFields): LineArticle {
  const fields = fieldsOf(bytes);
  const id = idOf(fields.get(names.id), names.id);
  const text = fields.get(names.text);
  if (typeof text !== 'string') {
    const got = text === undefined ? 'is missing' : `is ${JSON.stringify(text).slice(0, 40)}`;
    throw new LineError('bad-text', `field "${names.text}" ${got}; it must be a string`, id);
  }
  const date = fields.get(names.referenceDate);
  if (date === undefined || date === null || date === '') return { id, text };
  return { id, text, referenceDate: dayOf(date) as string };
}

function fieldsOf(bytes: Uint8Array): Map<string, unknown> {
  const value = parseJson(decode(bytes));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return new Map(Object.entries(value));
  }
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  throw new LineError('not-an-object', `the line is ${kind}; it must be a JSON object`);
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new LineError('not-utf8', 'the line is not UTF-8');
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new LineError('not-json', error instanceof Error ? error.message : String(error));
  }
}

function idOf(id: unknown, name: string): ArticleId | null {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string') return id;
  if (typeof id !== 'number') {
    throw new LineError('bad-id', `field "${name}" must be a string or a number`);
  }
  if (Number.isInteger(id) && !Number.isSafeInteger(id)) {
    throw new LineError(
      'bad-id',
      `field "${name}" is a number too large to be kept exactly; write it as a string`,
    );
  }
  return id;
}

/** A time stamp counts by the day that is written in it. */
function dayOf(date: unknown): unknown {
  return typeof date === 'string' ? (TIMESTAMP.exec(date)?.[1] ?? date) : date;
}
