import { formats } from '../formats';
import { printBlocks } from '../formats/json';
import type { Extraction } from '../records';
import { highlight } from './highlight';
import { STANDARD_INPUT } from './inputs';
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

/** The printer that writes all readings to one output. */
export function createPrinter({ format, several, style, write }: PrinterOptions): Printer {
  if (format === 'json' && several) return jsonList(write);
  let first = true;
  return {
    print(reading) {
      const written = writeDown(format, reading, style);
      write(first ? written : continuation(format, written));
      first = false;
    },
    end() {},
  };
}

/** A reading by itself in a format. */
export function writeDown(format: OutputFormat, reading: Reading, style: OverviewStyle): string {
  const { file, text, extraction } = reading;
  if (format === 'table') {
    const tables = overview(nameOf(file), extraction, style);
    return style.color ? `${highlight(text, extraction, style.width)}\n\n${tables}` : tables;
  }
  return formats[format](text, extraction, file === STANDARD_INPUT ? {} : { name: file });
}

/** What a person calls an input. */
export const nameOf = (file: string) => (file === STANDARD_INPUT ? 'standard input' : file);

/** What follows another reading: tables stand apart, and CSV names its columns once. */
function continuation(format: OutputFormat, written: string): string {
  if (format === 'table') return `\n${written}`;
  return format === 'csv' ? written.slice(written.indexOf('\n') + 1) : written;
}

function jsonList(write: (text: string) => void): Printer {
  let opening = '[';
  return {
    print({ file, extraction }) {
      write(`${opening}\n  ${printBlocks({ file, extraction }, 4, '  ')}`);
      opening = ',';
    },
    end: () => write(opening === '[' ? '[]\n' : '\n]\n'),
  };
}
