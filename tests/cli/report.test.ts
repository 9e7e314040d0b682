import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runReport } from '../../src/cli/report';
import { extract } from '../../src/index';
import { report } from '../../src/report';
import { nutgraf } from './streams';

const TEXT = 'Around 20 people met Sergey Lavrov in Astana on Wednesday.';
const OTHER = 'Sergey Lavrov spoke.';
let folder = '';
const at = (name: string) => join(folder, name);
const nutgrafReport = (words: string[], setting = {}) => nutgraf(words, setting, runReport);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-report-'));
  writeFileSync(at('a.txt'), TEXT);
  writeFileSync(at('b.txt'), OTHER);
  const entry = { id: 'a', file: 'a.txt', title: 'A meeting', referenceDate: '2024-07-03' };
  writeFileSync(at('manifest.json'), JSON.stringify([entry]));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('writes the page of the articles to the file', async () => {
  const outcome = await nutgrafReport([at('a.txt'), at('b.txt'), '-o', at('page.html')]);
  expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
  const articles = [
    { name: 'a.txt', text: TEXT, extraction: extract(TEXT) },
    { name: 'b.txt', text: OTHER, extraction: extract(OTHER) },
  ];
  expect(readFileSync(at('page.html'), 'utf8') === report(articles)).toBe(true);
});

test('writes to standard output where that is no terminal', async () => {
  const { code, stdout } = await nutgrafReport([], { input: TEXT });
  expect(code).toBe(0);
  const article = { name: 'standard input', text: TEXT, extraction: extract(TEXT) };
  expect(stdout === report([article])).toBe(true);
});

test('takes titles and days from a manifest', async () => {
  const { stdout } = await nutgrafReport(['--manifest', at('manifest.json')]);
  expect(stdout.match(/<title>.*<\/title>/)?.[0]).toBe('<title>A meeting</title>');
  expect(stdout.includes('3 July 2024')).toBe(true);
});

test('goes on where an article cannot be read', async () => {
  const { code, stdout, stderr } = await nutgrafReport([at('missing.txt'), at('b.txt')]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/missing\.txt: there is no such file/);
  expect(stdout.slice(0, 15)).toBe('<!doctype html>');
});

test.each([
  [['a.txt'], { terminal: 80 }, /name the file to write: -o report\.html/],
  [['a.txt', '--format', 'csv'], {}, /--format csv: a report is always HTML/],
  [['a.txt', '--colour'], {}, /--colour/],
])('%j is wrong use', async ([name = '', ...flags], setting, message) => {
  const { code, stdout, stderr } = await nutgrafReport([at(name), ...flags], setting);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('a page that cannot be written is named', async () => {
  const { code, stderr } = await nutgrafReport([at('a.txt'), '-o', at('none/page.html')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/--output .*none\/page\.html/);
});

test('help shows how it is called', async () => {
  expect((await nutgrafReport(['--help'])).stdout).toMatch(/nutgraf report \[options\]/);
});
