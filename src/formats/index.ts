/**
 * Ways to write down an extraction, each a function from a text and what was read from it to a
 * string.
 *
 * @packageDocumentation
 * @module nutgraf/formats
 */
import { toBrat } from './brat';
import { toConll } from './conll';
import { toCsv } from './csv';
import { toDisplacy } from './displacy';
import type { Format } from './format';
import { toGeoJson } from './geojson';
import { toHtml } from './html';
import { toJson } from './json';
import { toJsonLines } from './json-lines';
import { toTimeMl } from './timeml';
import { toWebAnnotation } from './web-annotation';

export type { Format, FormatOptions } from './format';
export {
  toBrat,
  toConll,
  toCsv,
  toDisplacy,
  toGeoJson,
  toHtml,
  toJson,
  toJsonLines,
  toTimeMl,
  toWebAnnotation,
};

/** The formats by the names the command knows them by. */
export const formats = {
  json: toJson,
  jsonl: toJsonLines,
  csv: toCsv,
  geojson: toGeoJson,
  brat: toBrat,
  conll: toConll,
  timeml: toTimeMl,
  displacy: toDisplacy,
  webannotation: toWebAnnotation,
  html: toHtml,
} as const satisfies Record<string, Format>;

/** `json`, `jsonl`, `csv` …: the key of {@link formats}. */
export type FormatName = keyof typeof formats;
