import { parseArgs } from 'node:util';
import type { DateOrder, ExtractOptions } from '../records';
import { messageOf, UsageError } from './errors';
import { JSONL_FLAGS, type JsonlCommand, jsonlCommand, refuseJsonlFlags } from './jsonl-arguments';
import { OUTPUT_FORMATS, type OutputFormat } from './output-format';

export interface ExtractCommand {
  kind: 'extract';
  /** Files, folders and `-` for standard input, as given. */
  paths: string[];
  /** Without it: a table on a terminal, JSON elsewhere. */
  format?: OutputFormat;
  /** Folder that takes one file for each article. */
  output?: string;
  manifest?: string;
  options: ExtractOptions;
}

export type Command = { kind: 'help' } | { kind: 'version' } | ExtractCommand | JsonlCommand;

const DATE_ORDERS: readonly DateOrder[] = ['auto', 'dmy', 'mdy'];

/** Reads the words after `nutgraf`; throws {@link UsageError} for what it does not understand. */
export function parseArguments(words: readonly string[]): Command {
  const { values, positionals } = readFlags(words);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.json && values.format !== undefined && values.format !== 'json') {
    throw new UsageError(`--json and --format ${values.format} ask for different outputs`);
  }
  const format = values.json ? 'json' : oneOf('--format', values.format, OUTPUT_FORMATS);
  const dateOrder = oneOf('--date-order', values['date-order'], DATE_ORDERS);
  const referenceDate = values['reference-date'];
  const options = {
    ...(referenceDate !== undefined && { referenceDate }),
    ...(dateOrder && { dateOrder }),
  };
  if (values.jsonl) return jsonlCommand(values, positionals, options);
  refuseJsonlFlags(values);
  return {
    kind: 'extract',
    paths: positionals,
    ...(format && { format }),
    ...(values.output !== undefined && { output: values.output }),
    ...(values.manifest !== undefined && { manifest: values.manifest }),
    options,
  };
}

function readFlags(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        json: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        manifest: { type: 'string' },
        'reference-date': { type: 'string' },
        'date-order': { type: 'string' },
        ...JSONL_FLAGS,
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

function oneOf<T extends string>(
  flag: string,
  given: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((choice) => choice === given);
  if (found !== undefined) return found;
  throw new UsageError(`${flag} ${given}: expected one of ${allowed.join(', ')}`);
}
