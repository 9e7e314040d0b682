import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** A block of code, and the block of output that follows it, if one does. */
const SNIPPET = /```(ts|sh)\n(.*?)```(?:(\n\n```text\n)(.*?)```)?/gs;
/** Fetches packages, which a snippet's reader needs and its test does not. */
const INSTALLS = /^npm install\b.*$/gm;

export const README = join(ROOT, 'README.md');

/** A snippet of the README. */
export interface Snippet {
  language: 'ts' | 'sh';
  code: string;
  /** What the README says it prints; nothing where it does not say. */
  output?: string;
}

/** The snippets of the README in order. */
export function readSnippets(): Snippet[] {
  return [...readFileSync(README, 'utf8').matchAll(SNIPPET)].map(
    ([, language, code = '', , output]) => ({
      language: language === 'ts' ? 'ts' : 'sh',
      code,
      ...(output !== undefined && { output }),
    }),
  );
}

/** Writes into the README what its snippets print. */
export function updateReadme(): void {
  const text = readFileSync(README, 'utf8');
  const updated = text.replace(
    SNIPPET,
    (whole, language: Snippet['language'], code: string, gap?: string) =>
      gap === undefined
        ? whole
        : `\`\`\`${language}\n${code}\`\`\`${gap}${runSnippet({ language, code })}\`\`\``,
  );
  writeFileSync(README, updated);
}

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
