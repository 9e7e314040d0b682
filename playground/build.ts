import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { readCorpus } from '../scripts/corpus';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Builds the playground as files that any web server can hand out. */
export async function buildPlayground(folder = here('dist')): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const shared: BuildOptions = { bundle: true, minify: true, target: 'es2022', outdir: folder };
  await build({ ...shared, entryPoints: [here('main.ts')], format: 'esm' });
  await build({ ...shared, entryPoints: [here('worker.ts'), here('playground.css')] });
  copyFileSync(here('index.html'), join(folder, 'index.html'));
  writeFileSync(join(folder, 'samples.json'), JSON.stringify(samples()));
  return folder;
}

function samples() {
  return readCorpus().map(({ id, file, title, text, options }) => ({
    id,
    file,
    title,
    text,
    ...options,
  }));
}
