import { anyWordOf } from '../lexicon/vocabulary';
import { isMark } from '../lexicon/word';
import type { Span } from '../records';
import type { Token } from './token';

const isStraight = anyWordOf(['"']);
const isOpening = anyWordOf(['“', '«', '„']);
const isClosing = anyWordOf(['”', '»', '"']);
const opens = anyWordOf(['"', '“', '«', '„']);

/** A quotation runs over paragraphs, but a mark that is never closed must not swallow the article. */
const LONGEST = 400;

/** A quotation of several paragraphs opens each of them with a mark, and closes the last alone. */
function reopens(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return (
    mark !== undefined && isStraight(mark.word) && mark.newline && tokens[at + 1]?.spaced === false
  );
}

function closes(tokens: readonly Token[], open: number): number {
  const straight = isStraight((tokens[open] as Token).word);
  const end = Math.min(tokens.length, open + LONGEST);
  for (let i = open + 1; i < end; i += 1) {
    const { word, newline } = tokens[i] as Token;
    if (straight ? isStraight(word) : isClosing(word)) return i;
    if (!straight && isOpening(word) && !newline) return -1;
  }
  return -1;
}

/** Marks the tokens inside quotation marks and returns the quotations, marks left out. */
export function findQuotes(tokens: readonly Token[]): Span[] {
  const quotes: Span[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (!isMark(token.word) || !opens(token.word)) continue;
    const close = closes(tokens, i);
    if (close <= i + 1) continue;
    for (let k = i + 1; k < close; k += 1) (tokens[k] as Token).quoted = true;
    quotes.push({ start: (tokens[i + 1] as Token).start, end: (tokens[close - 1] as Token).end });
    i = reopens(tokens, close) ? close - 1 : close;
  }
  return quotes;
}
