import type { Block } from './blocks';
import { isBlank, linesIn } from './lines';

/**
 * Leaves out the first `count` lines that are not blank; `last` is told of the last of them.
 * @throws RangeError where there are not so many.
 */
export async function* skipLines(
  blocks: AsyncIterable<Block>,
  count: number,
  last: (line: Uint8Array) => void,
): AsyncGenerator<Block, void> {
  let left = count;
  for await (const block of blocks) {
    if (left === 0) {
      yield block;
    } else if (block.tooLong) {
      left -= 1;
      if (left === 0) last(block.bytes);
    } else {
      const rest = skipIn(block);
      if (rest.bytes.length > 0) yield rest;
    }
  }
  if (left > 0) throw new RangeError(`there are only ${count - left} lines; expected ${count}`);

  function skipIn(block: Block): Block {
    let at = 0;
    let { firstLine } = block;
    for (const line of linesIn(block.bytes)) {
      if (left === 0) break;
      at = Math.min(block.bytes.length, at + line.length + 1);
      firstLine += 1;
      if (isBlank(line)) continue;
      left -= 1;
      if (left === 0) last(line);
    }
    return { ...block, bytes: block.bytes.slice(at), firstLine };
  }
}
