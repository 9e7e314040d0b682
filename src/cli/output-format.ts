import { type FormatName, formats } from '../formats';

/** What the command can print: a table for people, and every format of the library. */
export type OutputFormat = 'table' | FormatName;

const NAMES = Object.keys(formats).filter((name): name is FormatName => name in formats);

export const OUTPUT_FORMATS: readonly OutputFormat[] = ['table', ...NAMES];

/** What a file in a format ends in. */
export const EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
  table: '.table.txt',
  json: '.json',
  jsonl: '.jsonl',
  csv: '.csv',
  geojson: '.geojson',
  brat: '.ann',
  conll: '.conll',
  timeml: '.tml',
  displacy: '.displacy.json',
  webannotation: '.jsonld',
  html: '.html',
};

/** Formats of which several articles make one output; others need a file for each. */
export const JOINED_FORMATS: readonly OutputFormat[] = ['table', 'json', 'jsonl', 'csv'];
