import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { messageOf, UsageError } from './errors';
import { STANDARD_INPUT } from './inputs';
import { EXTENSIONS, type OutputFormat } from './output-format';
import type { OverviewStyle } from './overview';
import { type Printer, writeDown } from './printer';

/** The printer that writes each reading to a file of its own in a folder. */
export function createFolderPrinter(
  folder: string,
  format: OutputFormat,
  style: OverviewStyle,
): Printer {
  const taken = new Set<string>();
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--output ${folder}: ${messageOf(error)}`);
  }
  return {
    print(reading) {
      const path = join(folder, freeName(reading.file, taken) + EXTENSIONS[format]);
      writeFileSync(path, writeDown(format, reading, style));
    },
    end() {},
  };
}

/** The name of an article's file without its ending; articles of one name are numbered. */
function freeName(file: string, taken: Set<string>): string {
  const name = file === STANDARD_INPUT ? 'stdin' : basename(file, '.txt');
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
