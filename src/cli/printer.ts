import type { Extraction } from '../records';
import type { OutputFormat } from './output-format';
import { type OverviewStyle, overview } from './overview';

/** One article and what was read from it. */
export interface Reading {
  /** As the command shows it: the path, or `-`. */
  file: string;
  text: string;
  extraction: Extraction;
}

/** Turns readings, as they come, into the command's output. */
export interface Printer {
  print(reading: Reading): void;
  end(): void;
}

export interface PrinterOptions {
  format: OutputFormat;
  /** Several articles were asked for, whatever became of them. */
  several: boolean;
  style: OverviewStyle;
  write(text: string): void;
}

/** The printer for a format. */
export function createPrinter({ format, several, style, write }: PrinterOptions): Printer {
  if (format === 'json') return several ? jsonList(write) : jsonObject(write);
  let first = true;
  return {
    print({ file, extraction }) {
      write(`${first ? '' : '\n'}${overview(file, extraction, style)}`);
      first = false;
    },
    end() {},
  };
}

function jsonObject(write: (text: string) => void): Printer {
  return {
    print: ({ extraction }) => write(`${JSON.stringify(extraction, null, 2)}\n`),
    end() {},
  };
}

function jsonList(write: (text: string) => void): Printer {
  let opening = '[';
  return {
    print({ file, extraction }) {
      write(`${opening}\n${JSON.stringify({ file, extraction }, null, 2)}`);
      opening = ',';
    },
    end: () => write(opening === '[' ? '[]\n' : '\n]\n'),
  };
}
