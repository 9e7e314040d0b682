import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { figures, printTable } from './print';
import { variedArticles } from './varied';

/**
 * Sends the command many articles, new names and words in each, and prints how its memory and its
 * speed go: `npm run bench:batch -- --articles 100000 --jobs 2 --length 600`.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    jobs: { type: 'string', default: '1' },
    length: { type: 'string', default: '600' },
  },
});
const articles = Number(values.articles);
const length = Number(values.length);
/** Measured so many times on the way. */
const LOOKS = 20;

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const words = [command, '--jsonl', '--jobs', values.jobs];
const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
const ended = once(child, 'exit');

const sent = send();
const rows: string[][] = [];
let read = 0;
let written = 0;
for await (const line of createInterface({ input: child.stdout })) {
  read += 1;
  written += line.length + 1;
  if (read % Math.ceil(articles / LOOKS) === 0) rows.push(look());
}
const characters = await sent;
const [code] = await ended;
printTable(
  `${articles} articles of ${figures(characters / articles)} characters, --jobs ${values.jobs}`,
  [['articles', 'resident', 'processor', 'ms an article', 'output an article'], ...rows],
);
process.exitCode = read === articles ? code : 1;

/** Writes the articles as fast as they are taken; gives the characters of all their texts. */
async function send(): Promise<number> {
  let characters = 0;
  const source = variedArticles(1);
  for (let id = 0; id < articles; id += 1) {
    const text = source.next().value.text.slice(0, length);
    characters += text.length;
    if (!child.stdin.write(`${JSON.stringify({ id, text })}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await finished(child.stdin);
  return characters;
}

/** What the system says of the process now. */
function look(): string[] {
  const told = execFileSync('ps', ['-o', 'rss=,cputimes=', '-p', `${child.pid}`], {
    encoding: 'utf8',
  });
  const [kilobytes = 0, seconds = 0] = told.trim().split(/\s+/).map(Number);
  return [
    `${read}`,
    `${figures(kilobytes / 1000)} MB`,
    `${seconds} s`,
    figures((seconds * 1000) / read),
    `${figures(written / read / 1000)} kB`,
  ];
}
