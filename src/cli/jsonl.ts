import { resolve } from 'node:path';
import type { Block } from '../batch/blocks';
import { LineError, type LineFields, parseLine } from '../batch/line';
import { type LinesDone, refuseLine } from '../batch/lines';
import { mapOrdered } from '../batch/ordered';
import { openPool, type Pool } from '../batch/pool';
import { skipLines } from '../batch/skip';
import { checkOptions } from '../text/options';
import { messageOf, UsageError } from './errors';
import { watchInterrupts } from './interrupt';
import type { JsonlCommand } from './jsonl-arguments';
import { type JsonlOutput, toFile, toStream } from './jsonl-output';
import { showProgress } from './jsonl-progress';
import { openSource, until } from './jsonl-source';
import type { Streams } from './run';

/** Reads JSON Lines, writes JSON Lines, and gives the exit code. */
export async function runJsonl(command: JsonlCommand, streams: Streams): Promise<number> {
  checkCommand(command);
  const source = openSource(command.paths, streams.stdin);
  const output = await openOutput(command, streams);
  const interrupt = watchInterrupts();
  const pool = await openPool(command.jobs);
  const progress = showProgress(streams.stderr, source.size);
  let failed = 0;
  try {
    const blocks = until(interrupt.signal, remaining(source.blocks(), output, command.fields));
    for await (const { block, done } of read(blocks, command, pool)) {
      await output.write(done.output);
      progress.advance(block, done);
      failed += done.failed;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    progress.stop();
    streams.stderr.write(`nutgraf: broken off: ${messageOf(error)}\n`);
    return 3;
  } finally {
    progress.stop();
    interrupt.stop();
    if (interrupt.code !== undefined) streams.stdin.destroy?.();
    await Promise.all([output.close(), pool.close()]);
  }
  if (failed > 0) streams.stderr.write(`nutgraf: ${counted(failed)} could not be read\n`);
  return interrupt.code ?? (failed > 0 ? 1 : 0);
}

const counted = (lines: number) => (lines === 1 ? '1 line' : `${lines} lines`);

function checkCommand({ options, output, paths }: JsonlCommand): void {
  try {
    checkOptions(options);
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
  if (output !== undefined && paths.some((path) => resolve(path) === resolve(output))) {
    throw new UsageError(`--output ${output}: is an input as well`);
  }
}

async function openOutput({ output, resume }: JsonlCommand, { stdout }: Streams) {
  try {
    return output === undefined ? toStream(stdout) : await toFile(output, resume);
  } catch (error) {
    throw new UsageError(`--output ${output}: ${messageOf(error)}`);
  }
}

interface BlockDone {
  block: Block;
  done: LinesDone;
}

function read(
  blocks: AsyncIterable<Block>,
  { fields, options }: JsonlCommand,
  pool: Pool,
): AsyncIterable<BlockDone> {
  return mapOrdered(blocks, {
    width: pool.width,
    run: async (block) => {
      const done = block.tooLong
        ? refuseLine(new LineError('too-long', 'the line is longer than 16 MiB'), block)
        : await pool.run('lines', { block, fields, options });
      return { block, done };
    },
  });
}

/** What an earlier run has not done; throws {@link UsageError} where its output is of another input. */
function remaining(blocks: AsyncIterable<Block>, output: JsonlOutput, fields: LineFields) {
  const { last } = output;
  if (!last) return blocks;
  return skipLines(blocks, output.written, (line) => {
    if (idOf(line, fields) === outputId(last)) return;
    throw new UsageError(
      `--resume: line ${output.written} of the output is not of article ${output.written} of the input`,
    );
  });
}

function idOf(line: Uint8Array, fields: LineFields): unknown {
  try {
    return parseLine(line, fields).id;
  } catch (error) {
    return error instanceof LineError ? error.id : undefined;
  }
}

function outputId(line: Uint8Array): unknown {
  try {
    return (JSON.parse(new TextDecoder().decode(line)) as { id?: unknown }).id;
  } catch {
    return undefined;
  }
}
