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
const BREAKS = ['\n', '\r', '\u2028', '\u2029'];

/** Finds one break of a text after another; each kind is searched for again once it is passed. */
function breaksOf(text: string): (from: number) => number {
  const next = BREAKS.map(() => -1);
  return (from) => {
    for (let kind = 0; kind < next.length; kind += 1) {
      if ((next[kind] as number) >= from) continue;
      const found = text.indexOf(BREAKS[kind] as string, from);
      next[kind] = found < 0 ? text.length : found;
    }
    return Math.min(...next);
  };
}

/** The lines of a text that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breakFrom = breaksOf(text);
  let previous: Line | undefined;
  for (let start = 0; start < text.length; ) {
    const end = breakFrom(start);
    const trimmed = text.slice(start, end).trim();
    if (trimmed !== '') {
      const from = text.indexOf(trimmed, start);
      const opens = !previous || countLineBreaks(text, previous.end, from) > 1;
      if (previous) previous.closes = opens;
      previous = { start: from, end: from + trimmed.length, text: trimmed, opens, closes: true };
      lines.push(previous);
    }
    start = end + 1;
  }
  return lines;
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
