import type { Format } from './format';
import { recordsOf } from './mentions';

/** One record to a line, each with the name of its article where one is given. */
export const toJsonLines: Format = (_, extraction, { name } = {}) =>
  recordsOf(extraction)
    .map((record) => `${JSON.stringify(name === undefined ? record : { file: name, ...record })}\n`)
    .join('');
