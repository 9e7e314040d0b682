import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, blocksOf } from '../../src/batch/blocks';
import { linesIn } from '../../src/batch/lines';
import { skipLines } from '../../src/batch/skip';

const utf8 = new TextDecoder();

async function* cutUp(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  let at = 0;
  for (let i = 0; at < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function numberedLines(blocks: AsyncIterable<Block>): Promise<[number, string][]> {
  const all: [number, string][] = [];
  for await (const { bytes, firstLine, tooLong } of blocks) {
    if (tooLong) all.push([firstLine, 'too long']);
    let line = firstLine;
    for (const content of linesIn(bytes)) all.push([line++, utf8.decode(content)]);
  }
  return all;
}

const texts = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' '), maxLength: 12 }), {
    maxLength: 20,
  })
  .map((lines) => lines.join('\n'));
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

const expected = (text: string) =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .map((line, i): [number, string] => [i + 1, line])
    .filter(() => text !== '');

test('blocks are whole lines, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(texts, sizes, async (text, cuts) => {
      expect(await numberedLines(blocksOf(cutUp(text, cuts)))).toEqual(expected(text));
    }),
  );
});

test('the last block ends where the input does', async () => {
  await fc.assert(
    fc.asyncProperty(texts, sizes, async (text, cuts) => {
      let end = 0;
      for await (const block of blocksOf(cutUp(text, cuts))) end = block.end;
      expect(end).toBe(Buffer.byteLength(text));
    }),
  );
});

test('a line that is too long is named and not held', async () => {
  const text = `short\n${'x'.repeat(500)}\nlast`;
  for (const size of [1, 7, 64]) {
    const lines = await numberedLines(blocksOf(cutUp(text, [size]), undefined, 100));
    expect(lines).toEqual([
      [1, 'short'],
      [2, 'too long'],
      [3, 'last'],
    ]);
  }
});

test('lines are skipped that are not blank, and the last of them is told', async () => {
  await fc.assert(
    fc.asyncProperty(texts, sizes, fc.nat(20), async (text, cuts, wanted) => {
      const written = expected(text).filter(([, line]) => line.trim() !== '');
      const count = Math.min(wanted, written.length);
      let last: string | undefined;
      const rest = skipLines(blocksOf(cutUp(text, cuts)), count, (line) => {
        last = utf8.decode(line);
      });
      const lines = await numberedLines(rest);
      expect(lines.filter(([, line]) => line.trim() !== '')).toEqual(written.slice(count));
      expect(last).toBe(written[count - 1]?.[1]);
    }),
  );
});

test('more lines cannot be skipped than there are', async () => {
  const skipped = skipLines(blocksOf(cutUp('a\nb\n', [3])), 3, () => {});
  await expect(numberedLines(skipped)).rejects.toThrow(/only 2 lines; expected 3/);
});
