import type { Span } from '../records';
import type { Token } from './token';

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);
/** A quotation runs over paragraphs, but a mark that is never closed must not swallow the article. */
const LONGEST = 400;

/** A quotation of several paragraphs opens each of them with a mark, and closes the last alone. */
function reopens(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return mark?.word.text === '"' && mark.newline && tokens[at + 1]?.spaced === false;
}

function closes(tokens: readonly Token[], open: number): number {
  const straight = tokens[open]?.word.text === '"';
  const end = Math.min(tokens.length, open + LONGEST);
  for (let i = open + 1; i < end; i += 1) {
    const mark = (tokens[i] as Token).word.text;
    if (straight && reopens(tokens, i)) return i;
    if (straight ? mark === '"' : CLOSING.has(mark) || (mark === '"' && !OPENING.has(mark)))
      return i;
    if (!straight && OPENING.has(mark) && !(tokens[i] as Token).newline) return -1;
  }
  return -1;
}

/** Marks the tokens inside quotation marks and returns the quotations, marks left out. */
export function findQuotes(tokens: readonly Token[]): Span[] {
  const quotes: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.word.text !== '"' && !OPENING.has(token.word.text)) continue;
    const close = closes(tokens, i);
    if (close <= i + 1) continue;
    for (let k = i + 1; k < close; k += 1) (tokens[k] as Token).quoted = true;
    quotes.push({ start: (tokens[i + 1] as Token).start, end: (tokens[close - 1] as Token).end });
    i = reopens(tokens, close) ? close - 1 : close;
  }
  return quotes;
}
