import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { DateOrder, ExtractOptions } from '../records';
import { messageOf, UsageError } from './errors';

/** One article of a manifest. */
export interface ManifestEntry {
  id: string;
  /** Beside the manifest. */
  file: string;
  title: string;
  publisher?: string;
  referenceDate?: string;
  dateOrder?: DateOrder;
}

/** A manifest and the folder its files are beside. */
export interface Manifest {
  folder: string;
  entries: ManifestEntry[];
}

/** Reads a manifest; throws {@link UsageError} where it is not one. */
export function readManifest(path: string): Manifest {
  const entries = parse(path);
  if (!Array.isArray(entries)) throw new UsageError(`${path}: expected a JSON list of articles`);
  entries.forEach((entry, index) => {
    if (!isEntry(entry)) {
      throw new UsageError(
        `${path}: article ${index + 1}: expected {"id", "file", "title", "publisher"?, "referenceDate"?, "dateOrder"?}, all strings`,
      );
    }
  });
  return { folder: dirname(path), entries };
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`--manifest ${path}: ${messageOf(error)}`);
  }
}

function isEntry(entry: unknown): entry is ManifestEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const fields = new Map<string, unknown>(Object.entries(entry));
  return (
    ['id', 'file', 'title'].every((name) => typeof fields.get(name) === 'string') &&
    ['publisher', 'referenceDate', 'dateOrder'].every((name) =>
      ['string', 'undefined'].includes(typeof fields.get(name)),
    )
  );
}

/** Where an article of a manifest stands. */
export function entryPath({ folder }: Manifest, entry: ManifestEntry): string {
  return join(folder, entry.file);
}

/** What a manifest says of how to read one of its articles. */
export function entryOptions({ referenceDate, dateOrder }: ManifestEntry): ExtractOptions {
  return { ...(referenceDate && { referenceDate }), ...(dateOrder && { dateOrder }) };
}

/** What a manifest says of how to read each of its files, by resolved path. */
export function manifestOptions(manifest: Manifest): Map<string, ExtractOptions> {
  return new Map(
    manifest.entries.map((entry) => [resolve(entryPath(manifest, entry)), entryOptions(entry)]),
  );
}
