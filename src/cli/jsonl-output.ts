import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { linesIn } from '../batch/lines';

/** Where the lines go. */
export interface JsonlOutput {
  /** Lines that an earlier run has written. */
  readonly written: number;
  /** The last of them. */
  readonly last?: Uint8Array;
  write(lines: string): Promise<void>;
  close(): Promise<void>;
}

interface Writable {
  write(text: string): unknown;
}

/** Standard output; a reader that is slow is waited for. */
export function toStream(stream: Writable): JsonlOutput {
  return {
    written: 0,
    async write(lines) {
      const room = stream.write(lines);
      if (room === false) await once(stream as unknown as NodeJS.EventEmitter, 'drain');
    },
    async close() {},
  };
}

/** A file, written anew or gone on with after its last whole line. */
export async function toFile(path: string, resume: boolean): Promise<JsonlOutput> {
  const earlier = resume && existsSync(path) ? await wholeLines(path) : { count: 0, end: 0 };
  const file = await open(path, earlier.end > 0 ? 'r+' : 'w');
  await file.truncate(earlier.end);
  return {
    written: earlier.count,
    ...(earlier.last && { last: earlier.last }),
    write: append(file, earlier.end),
    close: () => file.close(),
  };
}

function append(file: FileHandle, from: number): (lines: string) => Promise<void> {
  let position = from;
  return async (lines) => {
    const bytes = Buffer.from(lines);
    let done = 0;
    while (done < bytes.length) {
      const rest = bytes.length - done;
      const { bytesWritten } = await file.write(bytes, done, rest, position);
      done += bytesWritten;
      position += bytesWritten;
    }
  };
}

interface WholeLines {
  count: number;
  /** Bytes up to and with the last line's end. */
  end: number;
  last?: Uint8Array;
}

/** What a run that was broken off has left whole. */
async function wholeLines(path: string): Promise<WholeLines> {
  const whole: WholeLines = { count: 0, end: 0 };
  let open: Uint8Array[] = [];
  let position = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const cut = chunk.lastIndexOf(10) + 1;
    if (cut > 0) {
      for (const line of linesIn(Buffer.concat([...open, chunk.subarray(0, cut)]))) {
        whole.count += 1;
        whole.last = line;
      }
      whole.end = position + cut;
      open = [];
    }
    open.push(chunk.subarray(cut));
    position += chunk.length;
  }
  return whole;
}
