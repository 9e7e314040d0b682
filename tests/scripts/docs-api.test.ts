import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-api-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the reference is that of the docstrings; if not, run "npm run docs"', () => {
  const typedoc = join(ROOT, 'node_modules/typedoc/bin/typedoc');
  execFileSync(process.execPath, [typedoc, '--out', folder, '--logLevel', 'Warn'], { cwd: ROOT });
  expect(readPages(join(ROOT, 'docs/api'))).toEqual(readPages(folder));
}, 180_000);

/** The pages of a folder by their paths in it. */
function readPages(from: string): Record<string, string> {
  const pages = readdirSync(from, { encoding: 'utf8', recursive: true }).filter((name) =>
    name.endsWith('.md'),
  );
  return Object.fromEntries(
    pages.sort().map((name) => [name, readFileSync(join(from, name), 'utf8')]),
  );
}
