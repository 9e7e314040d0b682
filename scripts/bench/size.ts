import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { printTable } from './print';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What part of the bundle a file belongs to: a dependency, generated data, or a room. */
function partOf(path: string): string {
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (dependency) return dependency;
  if (path.includes('/generated/')) return 'nutgraf: data';
  return 'nutgraf: code';
}

/** The browser bundle with everything in it, part by part, minified, and as it is sent. */
export async function benchSize(): Promise<void> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { extract } from './src/index.ts';`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    outfile: 'nutgraf.js',
  });
  const parts = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytesInOutput);
    }
  }
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  const rows = [...parts].sort(([, a], [, b]) => b - a).map(([part, size]) => [part, inKB(size)]);
  rows.push(['together', inKB(contents.length)], ['gzip', inKB(gzipSync(contents).length)]);
  printTable('Browser bundle, minified', rows);
}

const inKB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
