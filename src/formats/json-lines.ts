import type { Format } from './format';
import { recordsOf } from './mentions';

/** Line ends to Unicode, and to some who read lines, but not to JSON, which leaves them as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/**
 * JSON Lines: one record to a line, each with the name of its article as `file` where one is given.
 */
export const toJsonLines: Format = (_, extraction, { name } = {}) =>
  recordsOf(extraction)
    .map((record) => `${toLine(name === undefined ? record : { file: name, ...record })}\n`)
    .join('');

function toLine(value: unknown): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(LINE_ENDS, escaped);
}
