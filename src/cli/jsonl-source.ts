import { closeSync, createReadStream, fstatSync, openSync } from 'node:fs';
import { type Block, blocksOf } from '../batch/blocks';
import { messageOf, UsageError } from './errors';

type ByteStream = AsyncIterable<Uint8Array | string>;

/** All the input of a batch. */
export interface JsonlSource {
  /** In bytes, where it is known. */
  size?: number;
  blocks(): AsyncIterable<Block>;
}

/** Looks at every input before any is read; throws {@link UsageError} for one that cannot be. */
export function openSource(paths: readonly string[], standardInput: ByteStream): JsonlSource {
  const sizes = paths.map((path) => (path === '-' ? undefined : sizeOf(path)));
  const known = sizes.every((size) => size !== undefined);
  return {
    ...(known && { size: sizes.reduce((sum: number, size) => sum + (size ?? 0), 0) }),
    blocks: async function* () {
      let before = 0;
      for (const [index, path] of paths.entries()) {
        const stream = path === '-' ? standardInput : createReadStream(path);
        for await (const block of blocksOf(stream, paths.length > 1 ? path : undefined)) {
          yield { ...block, end: before + block.end };
        }
        before += sizes[index] ?? 0;
      }
    },
  };
}

/** The size of a regular file; a pipe or device has none. */
function sizeOf(path: string): number | undefined {
  const file = open(path);
  try {
    const status = fstatSync(file);
    if (status.isDirectory()) throw new UsageError(`${path}: is a folder; expected JSON Lines`);
    return status.isFile() ? status.size : undefined;
  } finally {
    closeSync(file);
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw new UsageError(`${path}: cannot be read (${messageOf(error)})`);
  }
}

/** Ends a stream where the signal says so, even while it is being waited for. */
export async function* until<T>(signal: AbortSignal, source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const stop = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), stop]);
    if (!next || next.done) return;
    yield next.value;
  }
}
