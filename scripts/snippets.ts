import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** A block of code, and the block of output that follows it, if one does. */
const SNIPPET = /```(ts|sh)\n(.*?)```(?:(\n\n```(?:text|json)\n)(.*?)```)?/gs;
/** Fetches packages, which a snippet's reader needs and its test does not. */
const INSTALLS = /^npm install\b.*$/gm;

const README = 'README.md';

/** The pages whose snippets are run, below the root: the README and the guide. */
export const PAGES: readonly string[] = [
  README,
  ...readdirSync(join(ROOT, 'docs'), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.md') && !name.startsWith('api/'))
    .sort()
    .map((name) => `docs/${name}`),
];

/** A snippet of a page. */
export interface Snippet {
  language: 'ts' | 'sh';
  code: string;
  /** What the page says it prints; nothing where it does not say. */
  output?: string;
}

/**
 * The snippets of a page that are run, in order: in the README all, in the guide, which also shows
 * parts of programs, those whose output it shows.
 */
export function readSnippets(page: string): Snippet[] {
  const snippets = [...readPage(page).matchAll(SNIPPET)].map(
    ([, language, code = '', , output]): Snippet => ({
      language: language === 'ts' ? 'ts' : 'sh',
      code,
      ...(output !== undefined && { output }),
    }),
  );
  return snippets.filter(({ output }) => page === README || output !== undefined);
}

/** Writes into a page what its snippets print. */
export function updatePage(page: string): void {
  const updated = readPage(page).replace(
    SNIPPET,
    (whole, language: Snippet['language'], code: string, gap?: string) =>
      gap === undefined
        ? whole
        : `\`\`\`${language}\n${code}\`\`\`${gap}${runSnippet({ language, code })}\`\`\``,
  );
  writeFileSync(join(ROOT, page), updated);
}

const readPage = (page: string) => readFileSync(join(ROOT, page), 'utf8');

/** What a snippet prints, run on the built package. */
export function runSnippet({ language, code }: Snippet): string {
  const printed = language === 'ts' ? runModule(code) : runShell(code);
  return `${printed.trimEnd()}\n`;
}

/** Inside the package its own name leads to what was built. */
function runModule(code: string): string {
  const folder = mkdtempSync(join(ROOT, '.snippet-'));
  try {
    writeFileSync(join(folder, 'snippet.mts'), code);
    return run(process.execPath, '--import', 'tsx', join(folder, 'snippet.mts'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runShell(code: string): string {
  const local = code.replace(INSTALLS, '').replaceAll('npx nutgraf', 'node dist/cli.js');
  return run('sh', '-euc', local);
}

function run(program: string, ...words: string[]): string {
  const environment = { ...process.env, NO_COLOR: '1' };
  return execFileSync(program, words, {
    cwd: ROOT,
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
