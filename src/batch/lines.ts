import type { ExtractOptions } from '../records';
import type { ArticleError } from './article';
import { type LineArticle, LineError, type LineFields, parseLine } from './line';
import { type Outcome, readArticles } from './read-articles';

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
export function readLines({ block, fields, options }: LineTask): LinesDone {
  const lines = parseLines(block, fields);
  const articles = lines.flatMap(({ article }) => (article instanceof LineError ? [] : [article]));
  const outcomes = readArticles(articles, options);
  const done = nothingDone();
  let next = 0;
  for (const { article, place } of lines) {
    const outcome =
      article instanceof LineError ? { error: article } : (outcomes[next++] as Outcome);
    addTo(done, answer(article, outcome, place));
  }
  return done;
}

/** The answer to a line that is not even looked at. */
export function refuseLine(error: LineError, { firstLine, file }: LineBlock): LinesDone {
  const done = nothingDone();
  addTo(done, answer(error, { error }, { line: firstLine, file }));
  return done;
}

const nothingDone = (): LinesDone => ({ output: '', articles: 0, failed: 0 });

function addTo(done: LinesDone, answer: { error?: unknown }): void {
  done.output += `${JSON.stringify(answer)}\n`;
  done.articles += 1;
  if (answer.error !== undefined) done.failed += 1;
}

interface Place {
  line: number;
  file: string | undefined;
}

/** A line that is not blank. */
interface Line {
  article: LineArticle | LineError;
  place: Place;
}

function parseLines({ bytes, firstLine, file }: LineBlock, fields: LineFields): Line[] {
  const lines: Line[] = [];
  let line = firstLine;
  for (const some of linesIn(bytes)) {
    if (!isBlank(some)) {
      lines.push({ article: attempt(() => parseLine(some, fields)), place: { line, file } });
    }
    line += 1;
  }
  return lines;
}

function answer(
  { id }: LineArticle | LineError,
  outcome: Outcome | { error: LineError },
  at: Place,
) {
  return 'error' in outcome ? { id, error: errorAt(outcome.error, at) } : { id, ...outcome };
}

function errorAt({ code, message }: ArticleError | LineError, { line, file }: Place) {
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
