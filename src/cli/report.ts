import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { extract } from '../index';
import { type ReportArticle, report } from '../report';
import { type ExtractCommand, parseArguments } from './arguments';
import { InputError, messageOf, UsageError } from './errors';
import { expandPaths, readArticle } from './inputs';
import { entryPath, readManifest } from './manifest';
import { nameOf } from './printer';
import { plan, type Streams } from './run';

const HELP = `nutgraf report: one page to look at what was read, from one article or many

Usage
  nutgraf report [options] [file | folder | -] ... -o report.html

Options
  --reference-date DAY, --date-order ORDER, --manifest FILE   as for nutgraf
  -o, --output FILE      where the page goes; without it, standard output
  -h, --help             this text
`;

/** Runs `nutgraf report` and gives its exit code, as the command itself does. */
export async function runReport(words: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  try {
    const command = parseArguments(words);
    if (command.kind === 'extract') return await writeReport(command, streams);
    streams.stdout.write(HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`nutgraf report: ${error.message}\nTry "nutgraf report --help".\n`);
    return 2;
  }
}

async function writeReport(command: ExtractCommand, streams: Streams): Promise<0 | 1> {
  const { format, output } = command;
  if (format !== undefined) throw new UsageError(`--format ${format}: a report is always HTML`);
  if (output === undefined && streams.stdout.isTTY) {
    throw new UsageError('name the file to write: -o report.html');
  }
  const { articles, failed } = await readArticles(command, streams);
  if (articles.length === 0) return 1;
  const page = report(articles);
  if (output === undefined) streams.stdout.write(page);
  else writePage(output, page);
  return failed ? 1 : 0;
}

async function readArticles(command: ExtractCommand, { stdin, stderr }: Streams) {
  const { paths, optionsFor } = plan(command, stdin.isTTY === true);
  const titles = titlesByPath(command.manifest);
  const articles: ReportArticle[] = [];
  let failed = false;
  for (const file of expandPaths(paths)) {
    try {
      if (file instanceof InputError) throw file;
      const text = await readArticle(file, stdin);
      const title = titles.get(resolve(file));
      const name = nameOf(basename(file));
      const extraction = extract(text, optionsFor(file));
      articles.push({ name, ...(title !== undefined && { title }), text, extraction });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      stderr.write(`nutgraf report: ${error.message}\n`);
      failed = true;
    }
  }
  return { articles, failed };
}

function titlesByPath(path: string | undefined): Map<string, string> {
  if (path === undefined) return new Map();
  const manifest = readManifest(path);
  return new Map(
    manifest.entries.map((entry) => [resolve(entryPath(manifest, entry)), entry.title]),
  );
}

function writePage(path: string, page: string): void {
  try {
    writeFileSync(path, page);
  } catch (error) {
    throw new UsageError(`--output ${path}: ${messageOf(error)}`);
  }
}
