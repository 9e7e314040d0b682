import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extract } from '../../src/index';

const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const installed = (program: string) => spawnSync(program, ['--version']).status === 0;
const text = (i: number) => `On page ${i} Sergey Lavrov met ${i} officials in Astana on Monday.`;
const lines = (values: readonly object[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
const ARTICLES = Array.from({ length: 600 }, (_, i) => ({ id: i, text: text(i) }));
const OUTPUT = lines(ARTICLES.map(({ id, text }) => ({ id, extraction: extract(text) })));

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-examples-'));
  writeFileSync(at('in.jsonl'), lines(ARTICLES));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(!installed('parallel'))('GNU parallel writes what one process writes', () => {
  const env = { ...process.env, BLOCK: '10k', JOBS: '2' };
  const words = [example('parallel/run.sh'), at('in.jsonl')];
  const { status, stdout } = spawnSync('bash', words, { env, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toBe(OUTPUT);
});

test.skipIf(!installed('redis-server'))(
  'BullMQ loses and doubles nothing when a worker dies in the midst of a shard',
  () => {
    const env = { ...process.env, SHARD: '150', KILL: '1' };
    const words = [example('bullmq/run.mjs'), at('in.jsonl'), at('out.jsonl')];
    const { status, stdout } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toBe('4 shards, one of them killed in its midst and read again\n');
    expect(readFileSync(at('out.jsonl'), 'utf8')).toBe(OUTPUT);
  },
);
