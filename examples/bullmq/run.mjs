// Reads JSON Lines by a BullMQ queue on a Redis that it starts for itself, on loopback only.
//
//   node examples/bullmq/run.mjs articles.jsonl records.jsonl
//
// KILL=1 kills the worker of one shard when half of it is read, to show that the shard is read again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Queue, QueueEvents, Worker } from 'bullmq';

const [input, output] = process.argv.slice(2);
const LINES = Number(process.env.SHARD ?? 200);
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bullmq-'));

const port = await freePort();
const redis = spawn(
  'redis-server',
  ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder],
  { stdio: 'ignore' },
);
process.on('exit', () => redis.kill());
const connection = { host: '127.0.0.1', port, maxRetriesPerRequest: null };
const queue = new Queue('nutgraf', { connection });
const events = new QueueEvents('nutgraf', { connection });
const worker = new Worker('nutgraf', fileURLToPath(new URL('processor.mjs', import.meta.url)), {
  connection,
  concurrency: availableParallelism(),
});
try {
  await events.waitUntilReady();
  const shards = await cutIntoShards();
  const jobs = await queue.addBulk(
    shards.map((shard, index) => ({
      name: 'shard',
      data: {
        input: shard,
        output: `${shard}.records`,
        ...(process.env.KILL && index === 1 && { killOnce: join(folder, 'killed') }),
      },
      opts: { jobId: `shard-${index}`, attempts: 5, backoff: { type: 'fixed', delay: 100 } },
    })),
  );
  await Promise.all(jobs.map((job) => job.waitUntilFinished(events)));
  for (const [index, shard] of shards.entries()) {
    const flags = index === 0 ? 'w' : 'a';
    await pipeline(createReadStream(`${shard}.records`), createWriteStream(output, { flags }));
  }
  const killed = existsSync(join(folder, 'killed'))
    ? ', one of them killed in its midst and read again'
    : '';
  console.log(`${shards.length} shards${killed}`);
} finally {
  await Promise.all([worker.close(), events.close(), queue.close()]);
  redis.kill();
  await once(redis, 'exit');
  rmSync(folder, { recursive: true });
}

async function cutIntoShards() {
  const shards = [];
  let file;
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(input) })) {
    if (count % LINES === 0) {
      if (file) await closed(file);
      shards.push(join(folder, `${shards.length}.jsonl`));
      file = createWriteStream(shards.at(-1));
    }
    file.write(`${line}\n`);
    count += 1;
  }
  if (file) await closed(file);
  return shards;
}

async function closed(file) {
  file.end();
  await once(file, 'close');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
