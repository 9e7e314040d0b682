import { MARK } from '../lexicon/question';
import type { Word } from '../lexicon/word';
import { countLineBreaks } from './lines';
import { Part } from './part';

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

/** Line breaks are empty tokens; of others only what is no word is tried. */
const isSilent = ({ length, kinds, text }: Word): boolean =>
  length === 0 || (kinds === MARK && SILENT.test(text));

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * Puts the tokenizer's words back where they stand in their run. Its spacing cannot be added up (it
 * forgets white space that it takes for none), but each word stands there as it is, after white space.
 */
export function align(text: string, words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  let left = 0;
  let end = 0;
  words.forEach((word, at) => {
    const start = skipSpace(text, end);
    end = start + word.length;
    if (isSilent(word)) return;
    parts.push(new Part(start, word, start !== left, countLineBreaks(text, left, start) > 0, at));
    left = end;
  });
  return parts;
}
