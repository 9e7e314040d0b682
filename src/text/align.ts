import type { Word } from '../lexicon/word';
import type { PartOfSpeech, Token } from './token';
import type { WinkReading } from './wink';

/** A token put back where it stands in the input, before sentences are known. */
export type RawToken = { -readonly [Key in keyof Token]: Token[Key] } & {
  /** The tokenizer ends a sentence here. */
  last: boolean;
};

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
export function align(text: string, { words, pos, sentences }: WinkReading): RawToken[] {
  const tokens: RawToken[] = [];
  let end = 0;
  let sentence = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const last = sentences[sentence]?.[1] === i;
    if (last) sentence += 1;
    const start = word.text === '' ? -1 : find(text, word.text, skipSpace(text, end));
    if (start >= 0) {
      end = start + word.text.length;
      tokens.push(rawToken(start, word, pos[i] as PartOfSpeech, last));
    } else if (last && tokens.length > 0) {
      (tokens[tokens.length - 1] as RawToken).last = true;
    }
  }
  return tokens;
}

/** A token whose place among the others is still open. */
export const rawToken = (
  start: number,
  word: Word,
  pos: PartOfSpeech,
  last: boolean,
): RawToken => ({
  index: -1,
  start,
  end: start + word.text.length,
  word,
  pos,
  sentence: -1,
  spaced: false,
  newline: false,
  quoted: false,
  last,
});
