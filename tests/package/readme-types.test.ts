import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { PAGES, readSnippets } from '../../scripts/snippets';

// Inside the package its own name leads to what was built, types too.
const folder = mkdtempSync(join(fileURLToPath(new URL('../../', import.meta.url)), '.snippet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

test('the compiler finds no fault with the programs of the README and the guide', () => {
  const programs = PAGES.flatMap((page) =>
    readSnippets(page)
      .filter(({ language }) => language === 'ts')
      .map(({ code }, index) => {
        const file = join(folder, `${page.replace(/\W/g, '-')}-${index + 1}.mts`);
        writeFileSync(file, code);
        return file;
      }),
  );
  const faults = ts.getPreEmitDiagnostics(ts.createProgram(programs, OPTIONS));
  const said = faults.map(
    ({ file, messageText }) =>
      `${file?.fileName.slice(folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
  expect(said).toEqual([]);
});
