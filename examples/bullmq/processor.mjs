// Runs in a process of its own: one shard in, one file of records out. Each attempt writes a file of
// its own, which gets the shard's name when it is whole: a worker that is killed leaves nothing that
// counts, and what it had started cannot write into the next attempt.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export default async function process_(job) {
  const { input, output, killOnce } = job.data;
  if (existsSync(output)) return;
  const unfinished = `${output}.${process.pid}`;
  const words = [COMMAND, '--jsonl', '--output', unfinished];
  // Fed by a pipe, so that the command ends with this process, however that ends.
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = once(child, 'exit');
  if (killOnce && !existsSync(killOnce)) await dieInTheMidst(child.stdin, unfinished, job.data);
  await pipeline(createReadStream(input), child.stdin);
  const [code] = await ended;
  // 1 says that some lines became errors; they are in the output.
  if (code !== 0 && code !== 1) throw new Error(`nutgraf ended with ${code}`);
  renameSync(unfinished, output);
}

/** With half of the shard read and some of its records written. */
async function dieInTheMidst(stdin, unfinished, { input, killOnce }) {
  const shard = readFileSync(input);
  stdin.write(shard.subarray(0, shard.length / 2));
  while (!existsSync(unfinished) || statSync(unfinished).size === 0) await setTimeout(5);
  writeFileSync(killOnce, 'killed');
  process.kill(process.pid, 'SIGKILL');
}
