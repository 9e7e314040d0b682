import type { Span } from '../records';

/** A line of the text that is not blank, without the white space around it. */
export interface Line extends Span {
  text: string;
  /** A blank line, or the edge of the text, stands before it. */
  opens: boolean;
  /** A blank line, or the edge of the text, stands after it. */
  closes: boolean;
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;

function* stretches(text: string): Generator<Span> {
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}

/** The lines of a text that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (const { start, end } of stretches(text)) {
    const content = text.slice(start, end);
    const trimmed = content.trim();
    const previous = lines[lines.length - 1];
    if (trimmed === '') {
      blank = true;
      if (previous) previous.closes = true;
      continue;
    }
    const from = start + content.indexOf(trimmed);
    lines.push({
      start: from,
      end: from + trimmed.length,
      text: trimmed,
      opens: blank,
      closes: false,
    });
    blank = false;
  }
  const last = lines[lines.length - 1];
  if (last) last.closes = true;
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
