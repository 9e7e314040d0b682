import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));
const LONGEST = 200;
const DOMAINS = ['people', 'places', 'organizations', 'others', 'dates', 'claims'];

const IMPORT = /\bfrom '([^']+)';$|^import '([^']+)';$|\bimport\('([^']+)'\)/gm;
/** The contract is one page, and generated data is no code. */
const ANY_LENGTH = /^records\.ts$|\/generated\//;

interface Module {
  /** Below `src`: `text/cut.ts`. */
  path: string;
  /** The folder of `src` it is in; empty for `src` itself. */
  room: string;
  lines: number;
  imports: Import[];
}

interface Import {
  from: Module['path'];
  /** A package, `node:…`, or a path below `src`. */
  target: string;
  /** The folder of `src` that is imported from; nothing for packages. */
  room?: string;
}

function readModule(path: string): Module {
  const text = readFileSync(join(SOURCE, path), 'utf8');
  const imports = [...text.matchAll(IMPORT)].map((match) =>
    readImport(path, match.slice(1).find((specifier) => specifier !== undefined) ?? ''),
  );
  return { path, room: roomOf(path), lines: text.trimEnd().split('\n').length, imports };
}

function readImport(from: string, specifier: string): Import {
  if (!specifier.startsWith('.')) return { from, target: specifier };
  const target = posix.join(posix.dirname(from), specifier);
  return { from, target, room: roomOf(target) };
}

function roomOf(path: string): string {
  const [first = '', second] = path.split('/');
  return second !== undefined || ROOMS.has(first) ? first : '';
}

const ENTRIES = readdirSync(SOURCE, { recursive: true, withFileTypes: true });
const ROOMS = new Set(
  ENTRIES.filter((entry) => entry.isDirectory() && entry.parentPath === SOURCE).map(
    ({ name }) => name,
  ),
);
const MODULES = ENTRIES.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)))
  .map(readModule);

/** The imports that a rule forbids, as `a.ts imports b`. */
function offenders(forbidden: (module: Module, imported: Import) => boolean): string[] {
  return MODULES.flatMap((module) =>
    module.imports
      .filter((imported) => forbidden(module, imported))
      .map(({ from, target }) => `${from} imports ${target}`),
  );
}

const isDomain = (room: string | undefined) => room !== undefined && DOMAINS.includes(room);
const isPackage = (imported: Import, name: string) =>
  imported.target === name || imported.target.startsWith(`${name}/`);

describe('imports', () => {
  test('are seen at all', () => {
    expect(
      offenders((module, { target }) => module.path === 'index.ts' && target === 'pipeline'),
    ).toEqual(['index.ts imports pipeline']);
  });

  test('only text/wink knows wink-nlp', () => {
    const wink = ['wink-nlp', 'wink-eng-lite-web-model'];
    const forbidden = offenders(
      ({ path }, imported) =>
        !path.startsWith('text/wink/') && wink.some((name) => isPackage(imported, name)),
    );
    expect(forbidden).toEqual([]);
  });

  test('only lexicon knows compromise', () => {
    const forbidden = offenders(
      ({ room }, imported) => room !== 'lexicon' && isPackage(imported, 'compromise'),
    );
    expect(forbidden).toEqual([]);
  });

  test('rules, numerals, lexicon and text know no domain', () => {
    const below = ['rules', 'numerals', 'lexicon', 'text'];
    expect(
      offenders(({ room }, imported) => below.includes(room) && isDomain(imported.room)),
    ).toEqual([]);
  });

  test('no domain knows another', () => {
    const forbidden = offenders(
      ({ room }, imported) => isDomain(room) && isDomain(imported.room) && imported.room !== room,
    );
    expect(forbidden).toEqual([]);
  });

  test.each(['formats', 'report'])('%s knows nothing but the records', (outer) => {
    const known = (imported: Import) =>
      imported.room === undefined || imported.room === outer || imported.target === 'records';
    expect(offenders(({ room }, imported) => room === outer && !known(imported))).toEqual([]);
  });

  test('the core knows neither the command nor the batch', () => {
    const outer = ['cli', 'batch'];
    const forbidden = offenders(
      ({ room }, imported) => !outer.includes(room) && outer.includes(imported.room ?? ''),
    );
    expect(forbidden).toEqual([]);
  });

  test('only the command and the batch know Node', () => {
    const forbidden = offenders(
      ({ room }, { target }) => !['cli', 'batch'].includes(room) && target.startsWith('node:'),
    );
    expect(forbidden).toEqual([]);
  });
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = MODULES.filter(({ path, lines }) => lines > LONGEST && !ANY_LENGTH.test(path));
  expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
});
