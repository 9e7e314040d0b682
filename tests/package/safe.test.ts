import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT, run } from './packed';

const built = (name: string) => join(ROOT, 'dist', name);
const readJson = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));

describe('installing runs nothing', () => {
  const hooks = ['preinstall', 'install', 'postinstall'];

  test('of its own', () => {
    const scripts = Object.keys(readJson('package.json').scripts);
    expect(scripts.filter((name) => hooks.includes(name))).toEqual([]);
  });

  test('of what it depends on', () => {
    const packages: [string, { dev?: boolean; hasInstallScript?: boolean }][] = Object.entries(
      readJson('package-lock.json').packages,
    );
    const installed = packages.filter(([path, { dev }]) => path !== '' && !dev);
    expect(installed.length).toBeGreaterThan(10);
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });
});

/** Names of the globals that make code of strings, or reach out of the process. */
const OUTSIDE = new Set([
  ...['eval', 'Function', 'WebAssembly', 'importScripts', 'Worker', 'SharedWorker'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'navigator'],
]);
/** papaparse can download what it is asked to; it is only asked to write. */
const NEVER_REACHED = ['XMLHttpRequest'];

describe('the library with all that it depends on', () => {
  let code: string[] = [];

  // For a browser: an import of anything of Node's would fail here.
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ['index.js', 'formats.js', 'rules.js', 'report.js'].map(built),
      bundle: true,
      format: 'esm',
      platform: 'browser',
      splitting: true,
      write: false,
      outdir: 'bundle',
      logLevel: 'error',
    });
    code = outputFiles.map(({ text }) => text);
  });

  test('makes no code of strings, reaches no network, starts no other thread', () => {
    expect([...new Set(code.flatMap(outsideNames))]).toEqual(NEVER_REACHED);
  });
});

function outsideNames(code: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && OUTSIDE.has(node.text) && !isMember(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true));
  return names;
}

/** `model.eval` and `{ eval: 1 }` are names of somebody's own. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) {
    return parent.name === node && parent.expression.getText() !== 'globalThis';
  }
  return ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent);
}

test.each(['json', 'csv', 'html'])(
  'the command writes %s where code of strings is forbidden',
  (format) => {
    const article = join(ROOT, 'corpus/000.txt');
    const words = [built('cli.js'), article, '--format', format];
    const free = run(ROOT, process.execPath, ...words);
    const strict = run(ROOT, process.execPath, '--disallow-code-generation-from-strings', ...words);
    expect(strict).toBe(free);
  },
);
