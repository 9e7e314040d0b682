import type { Format } from './format';

const INDENT = '  ';
/** Depth at which the attributes of a record stand, in an extraction. */
const ATTRIBUTE = 3;

/**
 * JSON as a person reviews it: one record to a block, one attribute to a line, one mention to a
 * line.
 */
export const toJson: Format = (_, extraction) => `${printBlocks(extraction)}\n`;

/** Prints a value as blocks down to `depth`, and what is deeper on one line each. */
export function printBlocks(value: unknown, depth = ATTRIBUTE, indent = ''): string {
  if (!isNested(value) || isFlat(value)) return printLine(value);
  if (depth <= 0 && !isListOfObjects(value)) return printLine(value);
  const inner = indent + INDENT;
  const print = (item: unknown) => printBlocks(item, depth - 1, inner);
  if (Array.isArray(value)) return block('[', value.map(print), ']', indent);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return block(
    '{',
    entries.map(([key, item]) => `${JSON.stringify(key)}: ${print(item)}`),
    '}',
    indent,
  );
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Holds nothing that holds something. */
function isFlat(value: object): boolean {
  return !Object.values(value).some(isNested);
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.some(isNested);
}

function block(open: string, lines: readonly string[], close: string, indent: string): string {
  const inner = `\n${indent}${INDENT}`;
  return `${open}${inner}${lines.join(`,${inner}`)}\n${indent}${close}`;
}

/** `{ "start": 0, "end": 4 }` */
function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(', ')}]`;
  if (!isNested(value)) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{ ${fields.map(([key, item]) => `${JSON.stringify(key)}: ${printLine(item)}`).join(', ')} }`;
}
