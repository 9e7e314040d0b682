import { existsSync, readFileSync } from 'node:fs';
import { toJson } from '../src/formats';
import { extract } from '../src/index';
import type { Extraction } from '../src/records';
import type { Article } from './corpus';

export const GOLDEN_FOLDER = new URL('../tests/golden/', import.meta.url);

/** Where the golden records of an article stand. */
export function goldenPath({ id }: Article): URL {
  return new URL(`${id}.json`, GOLDEN_FOLDER);
}

/** What an article gives now, as it is to stand in its golden file. */
export function goldenText({ text, options }: Article): string {
  return toJson(text, extract(text, options));
}

/** What a golden file holds; nothing where there is none yet. */
export function readGolden(article: Article): Extraction | undefined {
  const path = goldenPath(article);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
