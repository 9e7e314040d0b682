import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overview } from '../../src/cli/overview';
import { formats } from '../../src/formats';
import { extract, version } from '../../src/index';
import { nutgraf } from './streams';

const TEXT = 'Around 20 people met Sergey Lavrov in Astana on Wednesday.';
let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-cli-'));
  mkdirSync(at('news/old'), { recursive: true });
  mkdirSync(at('empty'));
  writeFileSync(at('news/b.txt'), TEXT);
  writeFileSync(at('news/old/c.txt'), 'Nothing here.');
  writeFileSync(at('news/a.txt'), 'Sergey Lavrov spoke.');
  writeFileSync(at('news/notes.md'), 'not an article');
  writeFileSync(at('picture.jpg'), Uint8Array.of(0xff, 0xd8, 0x00, 0x01));
  writeFileSync(
    at('manifest.json'),
    JSON.stringify([{ id: 'b', file: 'news/b.txt', title: 'B', referenceDate: '2024-07-03' }]),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('JSON', () => {
  test('one file gives its extraction', async () => {
    const { code, stdout, stderr } = await nutgraf([at('news/b.txt')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(extract(TEXT));
  });

  test('piped text is read without being asked for', async () => {
    const { code, stdout } = await nutgraf([], { input: TEXT });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(extract(TEXT));
  });

  test('a folder gives a list, in order of path', async () => {
    const { stdout } = await nutgraf([at('news'), '--json'], { terminal: 80 });
    const files = JSON.parse(stdout).map(({ file }: { file: string }) => file);
    expect(files).toEqual(['a.txt', 'b.txt', 'old/c.txt'].map((name) => at(`news/${name}`)));
  });

  test('the reference date reaches the extraction', async () => {
    const { stdout } = await nutgraf(['-', '--reference-date', '2024-07-03'], { input: TEXT });
    expect(JSON.parse(stdout)).toEqual(extract(TEXT, { referenceDate: '2024-07-03' }));
  });

  test('a manifest names the files and dates them', async () => {
    const { stdout } = await nutgraf(['--manifest', at('manifest.json')]);
    expect(JSON.parse(stdout).document).toMatchObject({ date: '2024-07-03', dateSource: 'option' });
  });
});

describe('the table', () => {
  test('is what a terminal gets', async () => {
    const { stdout } = await nutgraf([at('news/b.txt')], { terminal: 80 });
    expect(stdout).toBe(overview(at('news/b.txt'), extract(TEXT), { width: 80, color: false }));
  });

  test('can be asked for in a pipe', async () => {
    const { stdout } = await nutgraf([at('news/b.txt'), '--format', 'table']);
    expect(stdout).toBe(overview(at('news/b.txt'), extract(TEXT), { width: 80, color: false }));
  });
});

describe('formats', () => {
  test('one article in any format', async () => {
    const { stdout } = await nutgraf(['-', '--format', 'brat'], { input: TEXT });
    expect(stdout).toBe(formats.brat(TEXT, extract(TEXT)));
  });

  test('CSV of several articles names its columns once', async () => {
    const { stdout } = await nutgraf([at('news'), '-f', 'csv']);
    expect(stdout.match(/^file,id/gm)).toHaveLength(1);
  });

  test('a file for each article', async () => {
    const words = [
      at('news/a.txt'),
      at('news/b.txt'),
      at('news/a.txt'),
      '-f',
      'html',
      '-o',
      at('out'),
    ];
    const { code, stdout } = await nutgraf(words);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readdirSync(at('out')).sort()).toEqual(['a-2.html', 'a.html', 'b.html']);
    const name = at('news/b.txt');
    expect(readFileSync(at('out/b.html'), 'utf8')).toBe(
      formats.html(TEXT, extract(TEXT), { name }),
    );
  });

  test('several articles in a format that holds one need a folder', async () => {
    const { code, stderr } = await nutgraf([at('news'), '-f', 'html']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--format html of several articles needs --output FOLDER/);
  });
});

describe('bad input', () => {
  test.each([
    ['missing.txt', /missing\.txt: there is no such file or folder/],
    ['empty', /empty: the folder has no articles; expected \.txt files/],
    ['picture.jpg', /picture\.jpg: is a binary file \(NUL at byte 2\); expected UTF-8 text/],
  ])('%s is named on standard error, and the rest go on', async (name, message) => {
    const { code, stdout, stderr } = await nutgraf([at(name), at('news/b.txt')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(JSON.parse(stdout)).toEqual([{ file: at('news/b.txt'), extraction: extract(TEXT) }]);
  });

  test.each([
    [['--reference-date', '2024-02-30'], /referenceDate.*2024-02-30/],
    [['--reference-date', 'yesterday'], /referenceDate.*yesterday/],
    [['--colour'], /--colour/],
    [['--manifest', 'missing.json'], /--manifest missing\.json/],
    [[], /nothing to read/],
  ])('%j is wrong use', async (words, message) => {
    const { code, stdout, stderr } = await nutgraf(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/nutgraf --help/);
  });

  test('an empty input is an empty extraction', async () => {
    const { code, stdout } = await nutgraf(['-'], { input: '' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ people: [], sentences: [] });
  });
});

test('help shows examples, version the version', async () => {
  expect((await nutgraf(['--help'])).stdout).toMatch(/Examples\n {2}nutgraf article\.txt/);
  expect((await nutgraf(['--version'])).stdout).toBe(`${version}\n`);
});
