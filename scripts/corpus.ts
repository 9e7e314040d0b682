import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entryOptions, entryPath, type ManifestEntry, readManifest } from '../src/cli/manifest';
import type { ExtractOptions } from '../src/records';

/** An article of the corpus, with how it is to be read. */
export interface Article extends ManifestEntry {
  path: string;
  text: string;
  options: ExtractOptions;
}

const MANIFEST = fileURLToPath(new URL('../corpus/manifest.json', import.meta.url));

/** The articles the golden files, the benches and the tests are made from, in order of id. */
export function readCorpus(): Article[] {
  const manifest = readManifest(MANIFEST);
  return manifest.entries.map((entry) => {
    const path = entryPath(manifest, entry);
    return { ...entry, path, text: readFileSync(path, 'utf8'), options: entryOptions(entry) };
  });
}
