import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/index';
import { nutgraf } from './streams';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const text = (i: number) => `On page ${i} Sergey Lavrov met ${i} officials in Astana on Monday.`;
const line = (i: number) => JSON.stringify({ id: `a${i}`, text: text(i) });
const LINES = Array.from({ length: 300 }, (_, i) => line(i));
const INPUT = `${LINES.join('\n')}\n`;
const OUTPUT = `${LINES.map((_, i) => JSON.stringify({ id: `a${i}`, extraction: extract(text(i)) })).join('\n')}\n`;

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-jsonl-'));
  writeFileSync(at('in.jsonl'), INPUT);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('in and out', () => {
  test('standard input to standard output', async () => {
    const { code, stdout, stderr } = await nutgraf(['--jsonl'], { input: INPUT });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(OUTPUT);
  });

  test('files one after the other, to a file', async () => {
    writeFileSync(at('more.jsonl'), 'nope');
    const words = ['--jsonl', at('in.jsonl'), at('more.jsonl'), '-o', at('both.jsonl')];
    const { code, stderr } = await nutgraf(words);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'nutgraf: 1 line could not be read\n' });
    const written = readFileSync(at('both.jsonl'), 'utf8');
    expect(written.slice(0, OUTPUT.length)).toBe(OUTPUT);
    expect(JSON.parse(written.slice(OUTPUT.length)).error).toMatchObject({
      code: 'not-json',
      line: 1,
      file: at('more.jsonl'),
    });
  });

  test('the fields may be named', async () => {
    const words = ['--jsonl', '--id-field', 'url', '--text-field', 'body', '--date-field', 'day'];
    const input = '{"url":"u","body":"On Monday.","day":"2024-07-03"}';
    const { stdout } = await nutgraf(words, { input });
    const extraction = extract('On Monday.', { referenceDate: '2024-07-03' });
    expect(JSON.parse(stdout)).toEqual({ id: 'u', extraction });
  });
});

describe('going on', () => {
  const resume = (name: string, input = 'in.jsonl') =>
    nutgraf(['--jsonl', at(input), '-o', at(name), '--resume']);

  test.each([
    ['nothing written yet', 0],
    ['after a whole line', OUTPUT.indexOf('\n', 20_000) + 1],
    ['in the middle of a line', OUTPUT.indexOf('\n', 40_000) + 100],
    ['before the first line is whole', 50],
    ['when all is done', OUTPUT.length],
  ])('%s', async (_, length) => {
    writeFileSync(at('out.jsonl'), OUTPUT.slice(0, length));
    const { code, stderr } = await resume('out.jsonl');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(at('out.jsonl'), 'utf8')).toBe(OUTPUT);
  });

  test('with a file that is not there begins it', async () => {
    expect((await resume('new.jsonl')).code).toBe(0);
    expect(readFileSync(at('new.jsonl'), 'utf8')).toBe(OUTPUT);
  });

  test('line numbers and errors are those of one run', async () => {
    const input = `${line(0)}\n\nnope\n${line(1)}\n[]\n`;
    writeFileSync(at('bad.jsonl'), input);
    const whole = (await nutgraf(['--jsonl', at('bad.jsonl')])).stdout;
    for (let cut = 0; cut < whole.length; cut += 97) {
      writeFileSync(at('part.jsonl'), whole.slice(0, cut));
      await resume('part.jsonl', 'bad.jsonl');
      expect(readFileSync(at('part.jsonl'), 'utf8')).toBe(whole);
    }
  });

  test('refuses the output of another input and leaves it alone', async () => {
    writeFileSync(at('other.jsonl'), '{"id":"z","extraction":{}}\n');
    const { code, stderr } = await resume('other.jsonl');
    expect(code).toBe(2);
    expect(stderr).toMatch(/line 1 of the output/);
    expect(readFileSync(at('other.jsonl'), 'utf8')).toBe('{"id":"z","extraction":{}}\n');
  });
});

test.each([
  [['--jsonl', '--resume'], /--output/],
  [['--jsonl', '--jobs', '0'], /--jobs 0: expected a whole number from 1, or max/],
  [['--jsonl', '--reference-date', 'today'], /referenceDate.*today/],
  [['--jsonl', 'missing.jsonl'], /missing\.jsonl: cannot be read/],
  [['--jsonl', '.'], /\.: is a folder/],
  [['--jsonl', MAIN, '-o', MAIN], /is an input as well/],
  [['--jsonl', MAIN, '-o', '/missing/folder/x'], /--output \/missing\/folder\/x/],
  [['--jobs', '2'], /--jobs goes with --jsonl/],
])('wrong use: %o', async (words, message) => {
  const { code, stdout, stderr } = await nutgraf(words, { input: '' });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});
