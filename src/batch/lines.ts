import type { ExtractOptions } from '../records';
import { type LineArticle, LineError, type LineFields, parseLine } from './line';
import { readArticle } from './read-article';

/** How lines are read. */
export interface LineReading {
  fields: LineFields;
  /** For lines that state none of their own. */
  options: ExtractOptions;
}

/** Some whole lines of JSON Lines. */
export interface LineBlock {
  bytes: Uint8Array;
  /** Number of the first line in its input, from 1. */
  firstLine: number;
  /** The input, where errors need to name it. */
  file?: string;
}

export interface LineTask extends LineReading {
  block: LineBlock;
}

/** What came of a block of lines. */
export interface LinesDone {
  /** One line of JSON for each line that was not blank, in order. */
  output: string;
  articles: number;
  failed: number;
}

const NEWLINE = 10;

/** Reads a block: a line that cannot be read becomes an error of its own, and the rest go on. */
export function readLines({ block, ...reading }: LineTask): LinesDone {
  const done: LinesDone = { output: '', articles: 0, failed: 0 };
  let line = block.firstLine;
  for (const bytes of linesIn(block.bytes)) {
    if (!isBlank(bytes)) {
      const article = attempt(() => parseLine(bytes, reading.fields));
      addTo(done, answer(article, { line, file: block.file }, reading.options));
    }
    line += 1;
  }
  return done;
}

/** The answer to a line that is not even looked at. */
export function refuseLine(error: LineError, { firstLine, file }: LineBlock): LinesDone {
  const done: LinesDone = { output: '', articles: 0, failed: 0 };
  addTo(done, answer(error, { line: firstLine, file }, {}));
  return done;
}

function addTo(done: LinesDone, answer: { error?: unknown }): void {
  done.output += `${JSON.stringify(answer)}\n`;
  done.articles += 1;
  if (answer.error !== undefined) done.failed += 1;
}

interface Place {
  line: number;
  file: string | undefined;
}

function answer(article: LineArticle | LineError, place: Place, options: ExtractOptions) {
  const { id } = article;
  if (article instanceof LineError) return { id, error: errorAt(article, place) };
  const outcome = readArticle({ ...article, id: id ?? '' }, options);
  return 'error' in outcome ? { id, error: errorAt(outcome.error, place) } : { id, ...outcome };
}

function errorAt({ code, message }: { code: string; message: string }, { line, file }: Place) {
  return { code, message, line, ...(file !== undefined && { file }) };
}

function attempt(parse: () => LineArticle): LineArticle | LineError {
  try {
    return parse();
  } catch (error) {
    if (error instanceof LineError) return error;
    throw error;
  }
}

/** The lines of a block, without their ends. */
export function* linesIn(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
  }
}

/** Nothing but JSON's white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13 || byte === NEWLINE);
}
