import { resolve } from 'node:path';
import { extract, version } from '../index';
import type { ExtractOptions } from '../records';
import { type ExtractCommand, parseArguments } from './arguments';
import { InputError, messageOf, UsageError } from './errors';
import { createFolderPrinter } from './folder-printer';
import { HELP } from './help';
import { expandPaths, readArticle, STANDARD_INPUT } from './inputs';
import { runJsonl } from './jsonl';
import { entryPath, manifestOptions, readManifest } from './manifest';
import { JOINED_FORMATS } from './output-format';
import { createPrinter, type Printer } from './printer';

/** What the command reads from and writes to. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean; destroy?(): unknown };
  stdout: {
    write(text: string): unknown;
    isTTY?: boolean;
    columns?: number;
    hasColors?(): boolean;
  };
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

/** Runs the command and gives its exit code, as {@link HELP} lists them. */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  try {
    const command = parseArguments(words);
    if (command.kind === 'extract') return await extractAll(command, streams);
    if (command.kind === 'jsonl') return await runJsonl(command, streams);
    streams.stdout.write(command.kind === 'help' ? HELP : `${version}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`nutgraf: ${error.message}\nTry "nutgraf --help".\n`);
    return 2;
  }
}

async function extractAll(command: ExtractCommand, streams: Streams): Promise<0 | 1> {
  const { stdin, stderr } = streams;
  const { paths, optionsFor } = plan(command, stdin.isTTY === true);
  const files = expandPaths(paths);
  const printer = choosePrinter(command, streams, files.length !== 1 || files[0] !== paths[0]);
  let failed = false;
  for (const file of files) {
    try {
      if (file instanceof InputError) throw file;
      const text = await readArticle(file, stdin);
      printer.print({ file, text, extraction: extract(text, optionsFor(file)) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      stderr.write(`nutgraf: ${error.message}\n`);
      failed = true;
    }
  }
  printer.end();
  return failed ? 1 : 0;
}

function choosePrinter(command: ExtractCommand, { stdout }: Streams, several: boolean): Printer {
  const format = command.format ?? (stdout.isTTY ? 'table' : 'json');
  const style = {
    width: stdout.columns || 80,
    color: stdout.isTTY === true && !!stdout.hasColors?.(),
  };
  if (command.output !== undefined) {
    return createFolderPrinter(command.output, format, { ...style, color: false });
  }
  if (several && !JOINED_FORMATS.includes(format)) {
    throw new UsageError(`--format ${format} of several articles needs --output FOLDER`);
  }
  return createPrinter({ format, several, style, write: (text) => stdout.write(text) });
}

/** What is to be read, and how each of it; every option is tried before anything is read. */
export function plan({ paths, manifest, options }: ExtractCommand, stdinIsTerminal: boolean) {
  const listed = manifest === undefined ? undefined : readManifest(manifest);
  const byPath = listed ? manifestOptions(listed) : new Map<string, ExtractOptions>();
  for (const tried of [options, ...byPath.values()]) checkOptions(tried);
  if (paths.length === 0 && !listed && stdinIsTerminal) {
    throw new UsageError('nothing to read; expected a file, a folder, or text on standard input');
  }
  const all = listed?.entries.map((entry) => entryPath(listed, entry)) ?? [STANDARD_INPUT];
  return {
    paths: paths.length > 0 ? paths : all,
    optionsFor: (file: string): ExtractOptions => ({ ...byPath.get(resolve(file)), ...options }),
  };
}

function checkOptions(options: ExtractOptions): void {
  try {
    extract('', options);
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}
