import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './packed';

/** Builds the package before its tests, unless it is newer than what it is built from. */
export default function build(): void {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const files = [...sources.map((path) => join('src', path)), 'package.json', 'tsup.config.ts'];
  if (Math.max(...files.map(changed)) > changed('dist/index.d.ts'))
    run(ROOT, 'npm', 'run', 'build');
}

function changed(path: string): number {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
