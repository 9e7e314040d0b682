import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode';
import { InputError } from './errors';

/** The name under which standard input is listed. */
export const STANDARD_INPUT = '-';

/** The files that paths stand for: a folder stands for the `.txt` files in and below it, by name. */
export function expandPaths(paths: readonly string[]): (string | InputError)[] {
  return paths.flatMap((path): (string | InputError)[] => {
    try {
      return path === STANDARD_INPUT ? [path] : expandPath(path);
    } catch (error) {
      return [asInputError(path, error)];
    }
  });
}

function expandPath(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = articlesBelow(path);
  if (files.length === 0) {
    throw new InputError(`${path}: the folder has no articles; expected .txt files in or below it`);
  }
  return files;
}

function articlesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return articlesBelow(path);
    return entry.name.endsWith('.txt') ? [path] : [];
  });
}

/** The text of a file, or of standard input for `-`; throws {@link InputError}. */
export async function readArticle(
  path: string,
  standardInput: AsyncIterable<Uint8Array | string>,
): Promise<string> {
  if (path === STANDARD_INPUT) return decodeText('standard input', await readAll(standardInput));
  try {
    return decodeText(path, readFileSync(path));
  } catch (error) {
    throw asInputError(path, error);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'no permission to read it'],
  ['EPERM', 'no permission to read it'],
  ['EISDIR', 'is a folder; expected a text file'],
]);

function asInputError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new InputError(`${path}: ${REASONS.get(code) ?? `cannot be read (${code || error})`}`);
}
