import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program in a folder and gives what it printed. */
export function run(folder: string, program: string, ...words: string[]): string {
  return execFileSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** An empty folder in which the packed library is installed as its users install it. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'nutgraf-package-'));

  constructor() {
    run(ROOT, 'npm', 'pack', '--ignore-scripts', '--pack-destination', this.folder);
    const [tarball = ''] = readdirSync(this.folder);
    this.write('package.json', '{ "private": true }');
    const quiet = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
    run(this.folder, 'npm', 'install', ...quiet, `./${tarball}`);
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  run(program: string, ...words: string[]): string {
    return run(this.folder, program, ...words);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
