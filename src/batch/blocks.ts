import type { LineBlock } from './lines';

/** A longer line is no article; it is not held in memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** Whole lines, or the place of one that is too long. */
export interface Block extends LineBlock {
  /** How far into its input it reaches, in bytes. */
  end: number;
  tooLong?: true;
}

const NEWLINE = 10;

/** Cuts a stream of bytes into blocks of whole lines, each passed on as soon as it is there. */
export async function* blocksOf(
  stream: AsyncIterable<Uint8Array | string>,
  file?: string,
  longest = LONGEST_LINE,
): AsyncGenerator<Block, void> {
  const name = file === undefined ? {} : { file };
  let firstLine = 1;
  let open: Uint8Array[] = [];
  let held = 0;
  let position = 0;
  const tooLong = (end: number): Block => {
    return { bytes: new Uint8Array(), firstLine: firstLine++, ...name, end, tooLong: true };
  };
  for await (const chunk of stream) {
    let bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    position += bytes.length;
    if (held > longest) {
      const end = bytes.indexOf(NEWLINE);
      if (end < 0) continue;
      bytes = bytes.subarray(end + 1);
      yield tooLong(position - bytes.length);
      held = 0;
    }
    const cut = bytes.lastIndexOf(NEWLINE) + 1;
    if (cut > 0) {
      const block = join([...open, bytes.subarray(0, cut)]);
      yield { bytes: block, firstLine, ...name, end: position - bytes.length + cut };
      firstLine += countLines(block);
      open = [];
      held = 0;
    }
    if (cut < bytes.length) {
      open.push(bytes.subarray(cut));
      held += bytes.length - cut;
      if (held > longest) open = [];
    }
  }
  if (held > longest) yield tooLong(position);
  else if (held > 0) yield { bytes: join(open), firstLine, ...name, end: position };
}

/** A copy, since a view takes all the memory behind it along to a worker. */
function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
