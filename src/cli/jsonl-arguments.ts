import { availableParallelism } from 'node:os';
import { DEFAULT_FIELDS, type LineFields } from '../batch/line';
import type { ExtractOptions } from '../records';
import { UsageError } from './errors';

/** `nutgraf --jsonl`. */
export interface JsonlCommand {
  kind: 'jsonl';
  /** Files and `-` for standard input, read one after the other. */
  paths: string[];
  fields: LineFields;
  jobs: number;
  /** File; without it standard output. */
  output?: string;
  resume: boolean;
  options: ExtractOptions;
}

/** The flags that only `--jsonl` knows. */
export const JSONL_FLAGS = {
  jsonl: { type: 'boolean' },
  'id-field': { type: 'string' },
  'text-field': { type: 'string' },
  'date-field': { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  resume: { type: 'boolean' },
} as const;

type Values = { [flag in keyof typeof JSONL_FLAGS]?: string | boolean | undefined } & {
  output?: string | undefined;
};

/** The command that flags with `--jsonl` ask for; throws {@link UsageError}. */
export function jsonlCommand(
  values: Values,
  paths: string[],
  options: ExtractOptions,
): JsonlCommand {
  if (values.resume && values.output === undefined) {
    throw new UsageError('--resume goes on with an output file; name it with --output');
  }
  return {
    kind: 'jsonl',
    paths: paths.length > 0 ? paths : ['-'],
    fields: {
      id: String(values['id-field'] ?? DEFAULT_FIELDS.id),
      text: String(values['text-field'] ?? DEFAULT_FIELDS.text),
      referenceDate: String(values['date-field'] ?? DEFAULT_FIELDS.referenceDate),
    },
    jobs: jobsOf(values.jobs),
    ...(values.output !== undefined && { output: values.output }),
    resume: values.resume === true,
    options,
  };
}

/** Throws {@link UsageError} where a flag is given that needs `--jsonl`. */
export function refuseJsonlFlags(values: Values): void {
  for (const flag of ['id-field', 'text-field', 'date-field', 'jobs', 'resume'] as const) {
    if (values[flag] !== undefined) throw new UsageError(`--${flag} goes with --jsonl`);
  }
}

function jobsOf(given: string | boolean | undefined): number {
  if (given === undefined) return 1;
  if (given === 'max') return availableParallelism();
  const jobs = Number(given);
  if (Number.isSafeInteger(jobs) && jobs > 0) return jobs;
  throw new UsageError(`--jobs ${given}: expected a whole number from 1, or max`);
}
