import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The JSON file of an installed package. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(resolve(path), 'utf8'));
}
