import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extract } from '../../src/index';
import { report } from '../../src/report';
import { Installation, ROOT } from './packed';

const TEXT = 'Around 20 people met Sergey Lavrov in Astana on Wednesday.';
const EXPECTED = JSON.parse(JSON.stringify(extract(TEXT)));
let installation: Installation;

beforeAll(() => {
  installation = new Installation();
});

afterAll(() => installation.remove());

test('nothing ships but what is needed', () => {
  const shipped = readdirSync(join(installation.folder, 'node_modules/nutgraf')).sort();
  const wanted = ['LICENSE', 'NOTICE', 'README.md', 'dist', 'package.json', 'schema'];
  expect(shipped).toEqual(wanted);
});

test('import', () => {
  installation.write(
    'esm.mjs',
    `import { extract } from 'nutgraf';
     import { toJson } from 'nutgraf/formats';
     console.log(toJson('', extract(${JSON.stringify(TEXT)})));`,
  );
  expect(JSON.parse(installation.run('node', 'esm.mjs'))).toEqual(EXPECTED);
});

test('require', () => {
  installation.write(
    'cjs.cjs',
    `const { extract } = require('nutgraf');
     const { toJson } = require('nutgraf/formats');
     const { $schema } = require('nutgraf/schema.json');
     if (!$schema) throw new Error('no schema');
     console.log(toJson('', extract(${JSON.stringify(TEXT)})));`,
  );
  expect(JSON.parse(installation.run('node', 'cjs.cjs'))).toEqual(EXPECTED);
});

test.each([
  ['module', 'plugin.mjs', ["import { extract } from 'nutgraf';", "import nlp from 'compromise';"]],
  [
    'script',
    'plugin.cjs',
    ["const { extract } = require('nutgraf');", "const nlp = require('compromise');"],
  ],
])('words that a plugin of compromise adds, from a %s', (_, file, lines) => {
  installation.write(
    file,
    `${lines.join('\n')}
     nlp.plugin({ words: { zorblaxer: 'Actor' } });
     console.log(JSON.stringify(extract('He met zorblaxer Anna Reed.').people[0].roles));`,
  );
  expect(JSON.parse(installation.run('node', file))).toEqual([
    expect.objectContaining({ title: 'zorblaxer' }),
  ]);
});

test.each([
  ['module', 'report.mjs', "import { report } from 'nutgraf/report';"],
  ['script', 'report.cjs', "const { report } = require('nutgraf/report');"],
])('a report from a %s', (_, file, line) => {
  const article = { name: 'a.txt', text: TEXT, extraction: EXPECTED };
  installation.write(file, `${line}\nconsole.log(report([${JSON.stringify(article)}]));`);
  expect(installation.run('node', file) === `${report([article])}\n`).toBe(true);
});

test.each([
  ['module', 'threads.mjs', "import { extractMany } from 'nutgraf/node';"],
  ['script', 'threads.cjs', "const { extractMany } = require('nutgraf/node');"],
])('threads from a %s', (_, file, line) => {
  const articles = JSON.stringify([{ text: TEXT }, { text: TEXT }]);
  const loop = `for await (const { extraction } of extractMany(${articles}, { jobs: 2 })) all.push(extraction);`;
  const main = `async function main() { const all = []; ${loop} console.log(JSON.stringify(all)); }`;
  installation.write(file, `${line}\n${main}\nmain();`);
  expect(JSON.parse(installation.run('node', file))).toEqual([EXPECTED, EXPECTED]);
});

test.each([
  ['module.mts', 'nodenext'],
  ['script.cts', 'nodenext'],
  ['bundled.ts', 'bundler'],
])('strict TypeScript: %s, resolved as %s', (file, resolution) => {
  installation.write(
    file,
    `import { extract, type Extraction, type PersonRecord } from 'nutgraf';
     import { formats, type FormatName } from 'nutgraf/formats';
     const extraction: Extraction = extract('text', { referenceDate: '2024-07-03', dateOrder: 'dmy' });
     const [person]: PersonRecord[] = extraction.people;
     export const given: string | undefined = person?.parts.given;
     export const name: FormatName = 'csv';
     export const csv: string = formats[name]('text', extraction);
     // @ts-expect-error an order of days that there is not
     extract('text', { dateOrder: 'ymd' });`,
  );
  const module = resolution === 'bundler' ? 'esnext' : resolution;
  const options = { module, moduleResolution: resolution, target: 'es2022', types: [] };
  const strict = { strict: true, exactOptionalPropertyTypes: true, noEmit: true };
  const config = { compilerOptions: { ...options, ...strict }, files: [file] };
  installation.write('tsconfig.json', JSON.stringify(config));
  expect(installation.run('node', join(ROOT, 'node_modules/typescript/bin/tsc'))).toBe('');
});

test('the command', () => {
  installation.write('article.txt', TEXT);
  const printed = installation.run('npx', '--offline', 'nutgraf', 'article.txt');
  expect(JSON.parse(printed)).toEqual(EXPECTED);
});
