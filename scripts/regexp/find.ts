import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCE = join(ROOT, 'src');

/** A regular expression of the source, and where it stands. */
export interface Found {
  place: string;
  source: string;
  flags: string;
}

/** Every regular expression of the library: those written out, and those put together at its start. */
export async function findExpressions(): Promise<Found[]> {
  const all = [...files().flatMap(literalsOf), ...(await builtOnImport())];
  return [...new Map(all.map((found) => [`${found.flags}/${found.source}`, found])).values()];
}

function files(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => join(SOURCE, name));
}

function literalsOf(path: string): Found[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf('/');
      const source = node.text.slice(1, end);
      const place = `${relative(ROOT, path)}:${line + 1}`;
      found.push({ place, source, flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What `new RegExp` is called with while the library is loaded and reads a text. */
async function builtOnImport(): Promise<Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      const stack = new Error().stack ?? '';
      const caller = stack.split('\n')[2] ?? '';
      const place = caller.includes('node_modules') ? undefined : /src\/\S+?:\d+/.exec(caller)?.[0];
      if (place) found.push({ place, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    const { extract } = await import('../../src/index');
    await import('../../src/formats/index');
    extract('3 July 2024\nOn July 3, 2024 Sergey Lavrov met 5 people in Astana.');
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
