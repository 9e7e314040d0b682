import type { Span } from '../records';

/** A line of the text that is not blank, without the white space around it. */
export interface Line extends Span {
  text: string;
  /** A blank line, or the edge of the text, stands before it. */
  opens: boolean;
  /** A blank line, or the edge of the text, stands after it. */
  closes: boolean;
}

/** Line feed, carriage return, and the separators of lines and paragraphs. */
const isBreak = (code: number): boolean =>
  (code <= 13 && (code === 10 || code === 13)) || code === 0x2028 || code === 0x2029;

/** The lines of a text that hold something; CRLF is one break. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let previous: Line | undefined;
  let blank = true;
  for (let start = 0, end = 0; end <= text.length; end += 1) {
    if (end < text.length && !isBreak(text.charCodeAt(end))) continue;
    const line = lineIn(text, start, end, blank);
    if (line) lines.push(line);
    else if (previous) previous.closes = true;
    blank = !line;
    previous = line ?? previous;
    if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) end += 1;
    start = end + 1;
  }
  if (previous) previous.closes = true;
  return lines;
}

/** What stands between two breaks, if anything does. */
function lineIn(text: string, start: number, end: number, opens: boolean): Line | undefined {
  const content = text.slice(start, end);
  const trimmed = content.trim();
  if (trimmed === '') return undefined;
  const from = start + content.indexOf(trimmed);
  return { start: from, end: from + trimmed.length, text: trimmed, opens, closes: false };
}

/** How many line breaks stand in a stretch of white space; CRLF is one. */
export function countLineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 0x2028 || code === 0x2029) count += 1;
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) count += 1;
  }
  return count;
}
