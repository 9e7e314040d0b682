import { run, type Streams } from '../../src/cli/run';

/** What one run of the command did. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

interface Setting {
  /** Standard input; without it a terminal that gives nothing. */
  input?: string | Uint8Array;
  /** Columns of the terminal that standard output is; without it a pipe. */
  terminal?: number;
}

/** Runs the command, or another one, in this process. */
export async function nutgraf(
  words: string[],
  { input, terminal }: Setting = {},
  command = run,
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const streams: Streams = {
    stdin: Object.assign(chunks(input), { isTTY: input === undefined }),
    stdout: {
      write: (text) => (written.stdout += text),
      isTTY: terminal !== undefined,
      ...(terminal !== undefined && { columns: terminal }),
      hasColors: () => false,
    },
    stderr: { write: (text) => (written.stderr += text) },
  };
  const code = await command(words, streams);
  return { code, ...written };
}

async function* chunks(input: string | Uint8Array | undefined): AsyncGenerator<Uint8Array> {
  if (input !== undefined) yield Buffer.from(input);
}
