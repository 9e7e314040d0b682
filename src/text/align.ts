import { wordOf } from '../lexicon/lexicon';
import type { Word } from '../lexicon/word';
import type { Span } from '../records';
import type { PartOfSpeech } from './token';
import type { WinkReading } from './wink';

/** A token as the tokenizer saw it, put back where it stands in the input. */
export interface RawToken extends Span {
  word: Word;
  pos: PartOfSpeech;
  /** The tokenizer ends a sentence here. */
  last: boolean;
}

/** How far past the expected place a token is looked for: wink drops a byte order mark or U+2028, never more than a few. */
const WINDOW = 64;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x85 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2060 ||
  code === 0x3000;

/** The first position at or after `from` that is not white space of any kind. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function find(text: string, value: string, from: number): number {
  const last = Math.min(text.length, from + WINDOW);
  for (let at = from; at < last; at += 1) if (text.startsWith(value, at)) return at;
  return -1;
}

/**
 * Offsets of wink's tokens. Its spacing cannot be added up (it forgets characters that it takes
 * for nothing), so each token is found again at or just after the end of the one before.
 */
export function align(text: string, { values, pos, sentences }: WinkReading): RawToken[] {
  const tokens: RawToken[] = [];
  let end = 0;
  let sentence = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = (values[i] as string).trim();
    const last = sentences[sentence]?.[1] === i;
    if (last) sentence += 1;
    const start = value === '' ? -1 : find(text, value, skipSpace(text, end));
    if (start >= 0) {
      end = start + value.length;
      tokens.push({ start, end, word: wordOf(value), pos: pos[i] as PartOfSpeech, last });
    } else if (last && tokens.length > 0) {
      (tokens[tokens.length - 1] as RawToken).last = true;
    }
  }
  return tokens;
}
