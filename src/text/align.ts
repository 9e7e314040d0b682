import type { Word } from '../lexicon/word';
import type { PartOfSpeech, Token } from './token';
import type { WinkReading } from './wink';

/** A token put back where it stands in the input, before sentences are known. */
export type RawToken = { -readonly [Key in keyof Token]: Token[Key] } & {
  /** The tokenizer ends a sentence here. */
  last: boolean;
};

/** White space as wink-nlp has it: what `\s` matches. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code > 0x167f &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** Zero width, direction marks, soft hyphen, next line: tokens to wink-nlp, nothing to a reader. */
const SILENT = /^[\u0085\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064]+$/;

/** Line breaks are empty tokens; others are tried only where their first sign is a doubtful one. */
function isSilent(text: string): boolean {
  if (text === '') return true;
  const code = text.charCodeAt(0);
  return (code === 0x85 || code === 0xad || code > 0x61b) && SILENT.test(text);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * Offsets of wink's tokens. Its spacing cannot be added up (it forgets white space that it takes
 * for none), but each token stands in the text as it is, after white space.
 */
export function align(text: string, { words, pos, sentences }: WinkReading): RawToken[] {
  const tokens: RawToken[] = [];
  let end = 0;
  let sentence = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const last = sentences[sentence]?.[1] === i;
    if (last) sentence += 1;
    const start = skipSpace(text, end);
    end = start + word.length;
    if (!isSilent(word.text)) tokens.push(rawToken(start, word, pos[i] as PartOfSpeech, last));
    else if (last && tokens.length > 0) (tokens[tokens.length - 1] as RawToken).last = true;
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
  end: start + word.length,
  word,
  pos,
  sentence: -1,
  spaced: false,
  newline: false,
  quoted: false,
  last,
});
