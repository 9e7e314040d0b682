import { MARK } from '../lexicon/question';
import type { Word } from '../lexicon/word';
import { countLineBreaks } from './lines';
import type { PartOfSpeech, Token } from './token';
import type { WinkReading } from './wink';

/** A token put back where it stands in the input, before sentences are known. */
export class RawToken implements Token {
  index = -1;
  readonly end: number;
  sentence = -1;
  quoted = false;

  constructor(
    readonly start: number,
    readonly word: Word,
    readonly pos: PartOfSpeech,
    readonly spaced: boolean,
    readonly newline: boolean,
    /** The tokenizer ends a sentence here. */
    public last: boolean,
  ) {
    this.end = start + word.length;
  }
}

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
 * Offsets of wink's tokens. Its spacing cannot be added up (it forgets white space that it takes
 * for none), but each token stands in the text as it is, after white space.
 */
export function align(text: string, { words, pos, sentences }: WinkReading): RawToken[] {
  const tokens: RawToken[] = [];
  let before: RawToken | undefined;
  let end = 0;
  let sentence = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const last = sentences[sentence]?.[1] === i;
    if (last) sentence += 1;
    const start = skipSpace(text, end);
    end = start + word.length;
    if (isSilent(word)) {
      if (last && before) before.last = true;
      continue;
    }
    const left = before ? before.end : 0;
    const spaced = start !== left;
    const newline = spaced && countLineBreaks(text, left, start) > 0;
    before = new RawToken(start, word, pos[i] as PartOfSpeech, spaced, newline, last);
    tokens.push(before);
  }
  return tokens;
}
