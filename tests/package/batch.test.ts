import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/index';

const built = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const text = (i: number) => `On page ${i} Sergey Lavrov met ${i} officials in Astana on Monday.`;
const ARTICLES = Array.from({ length: 2000 }, (_, i) => ({ id: `a${i}`, text: text(i) }));
const lines = (values: readonly object[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
const INPUT = lines(ARTICLES);
const OUTPUT = lines(ARTICLES.map(({ id, text }) => ({ id, extraction: extract(text) })));

let folder = '';
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-batch-'));
  writeFileSync(at('in.jsonl'), INPUT);
});
afterAll(() => rmSync(folder, { recursive: true }));

const nutgraf = (...words: string[]) =>
  spawnSync(process.execPath, [built('cli.js'), '--jsonl', ...words], { encoding: 'utf8' });

test.each(['1', '2', 'max'])('--jobs %s writes the same bytes', (jobs) => {
  const { status, stderr } = nutgraf(at('in.jsonl'), '--jobs', jobs, '-o', at(`out-${jobs}.jsonl`));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(at(`out-${jobs}.jsonl`), 'utf8')).toBe(OUTPUT);
});

describe.each([
  ['module', 'mjs', `import { extractMany } from '${built('node.js')}';`],
  ['script', 'cjs', `const { extractMany } = require('${built('node.cjs')}');`],
])('extractMany from a %s', (_, extension, load) => {
  test('with several jobs gives results in order', () => {
    const program = at(`many.${extension}`);
    writeFileSync(
      program,
      `${load}
      const articles = [...${JSON.stringify(ARTICLES.slice(0, 50))}, 5, { id: 'x', text: '', referenceDate: 'no' }];
      (async () => {
        for await (const result of extractMany(articles, { jobs: 2 })) console.log(JSON.stringify(result));
      })();`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results).toEqual([
      ...ARTICLES.slice(0, 50).map(({ id, text }, index) => ({
        index,
        id,
        extraction: extract(text),
      })),
      { index: 50, error: expect.objectContaining({ code: 'bad-text' }) },
      { index: 51, id: 'x', error: expect.objectContaining({ code: 'bad-option' }) },
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('interrupted', () => {
  test.each([
    ['SIGINT', 130, '1'],
    ['SIGINT', 130, '2'],
    ['SIGTERM', 143, '2'],
    ['SIGKILL', null, '2'],
  ] as const)(
    'by %s leaves what is written, and going on completes it',
    async (signal, status, jobs) => {
      const output = at(`${signal}-${jobs}.jsonl`);
      const words = [built('cli.js'), '--jsonl', '-', '--jobs', jobs, '-o', output];
      const child = spawn(process.execPath, words, { stdio: ['pipe', 'ignore', 'inherit'] });
      child.stdin.write(INPUT.slice(0, INPUT.length / 2));
      while (!existsSync(output) || statSync(output).size === 0) await setTimeout(5);
      child.kill(signal);
      const [code] = await once(child, 'exit');
      expect(code).toBe(status);
      const written = readFileSync(output, 'utf8');
      expect(OUTPUT.startsWith(written)).toBe(true);
      if (signal !== 'SIGKILL') expect(written.endsWith('\n')).toBe(true);
      expect(nutgraf(at('in.jsonl'), '-o', output, '--resume', '--jobs', jobs).status).toBe(0);
      expect(readFileSync(output, 'utf8')).toBe(OUTPUT);
    },
  );
});

test('a reader that stops reading ends the batch quietly', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `"${process.execPath}" "${built('cli.js')}" --jsonl "${at('in.jsonl')}" -j 2 | head -n 1`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(OUTPUT.startsWith(stdout)).toBe(true);
});
