// Runs in a process of its own: one shard in, one file of records out. The file gets its name when
// it is whole, so a worker that is killed leaves nothing behind that counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export default async function process_(job) {
  const { input, output, killOnce } = job.data;
  if (existsSync(output)) return;
  if (killOnce && !existsSync(killOnce)) {
    appendFileSync(killOnce, 'killed\n');
    process.kill(process.pid, 'SIGKILL');
  }
  const unfinished = `${output}.unfinished`;
  const words = [COMMAND, '--jsonl', input, '--output', unfinished, '--resume'];
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  // 1 says that some lines became errors; they are in the output.
  if (code !== 0 && code !== 1) throw new Error(`nutgraf ended with ${code}`);
  renameSync(unfinished, output);
}
