import { particles, suffixes } from '../names/words';
import type { NameParts } from '../records';
import type { Document } from '../text/document';
import type { Token } from '../text/token';

/** A name taken apart. */
export interface ParsedName {
  readonly parts: NameParts;
  /** The words of the name, hyphenated ones whole, in lower case without marks: what names are compared by. */
  readonly words: readonly string[];
  /** These words as one string. */
  readonly key: string;
  readonly given: string | undefined;
  readonly family: string;
  /** All of it as one word, without hyphens: *Sun Yat-sen* and *Sun Yat Sen* are one. */
  readonly joined: string;
  /** The first letters of the words. */
  readonly initials: string;
  /** How much of it is written out: the letters of its words, initials and a name all in capitals counting less. */
  readonly fullness: number;
  /** The family name is all in capitals. */
  readonly isShouted: boolean;
}

/** Lower case without diacritics, stops or apostrophes: `Ñusta.` → `nusta`. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/[^\p{L}\p{N}-]/gu, '');
}

interface Piece {
  text: string;
  particle: boolean;
  suffix: boolean;
}

/** Words of the span with hyphenated ones whole and a nickname in quotation marks left out. */
function piecesOf({ tokens, text }: Document, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let quoted = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (/^["“”]$/.test(token.word.text)) quoted = !quoted;
    else if (!quoted && /[\p{L}]/u.test(token.word.text)) {
      let end = at;
      while (
        end + 2 < to &&
        tokens[end + 1]?.word.text === '-' &&
        tokens[end + 2]?.spaced === false
      )
        end += 2;
      pieces.push({
        text: text.slice(token.start, (tokens[end] as Token).end),
        particle: end === at && particles.has(token.word),
        suffix: at > from && suffixes.has(token.word),
      });
      at = end;
    }
  }
  return pieces;
}

function lettersOf(parts: NameParts): number {
  let letters = 0;
  for (const word of Object.values(parts).join(' ').split(' '))
    letters += word.length > 2 ? 10 + word.length : 3;
  return letters;
}

/** Reads the names of a document; one that is written the same is read once. */
export function nameParser(document: Document): (from: number, to: number) => ParsedName {
  const { text, tokens } = document;
  const known = new Map<string, ParsedName>();
  return (from, to) => {
    const written = text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
    let name = known.get(written);
    if (!name) {
      name = parseName(document, from, to);
      known.set(written, name);
    }
    return name;
  };
}

/** Given, middle, particle, family and suffix of the name at a span. */
function parseName(document: Document, from: number, to: number): ParsedName {
  const pieces = piecesOf(document, from, to);
  const suffix = pieces.length > 1 && pieces[pieces.length - 1]?.suffix ? pieces.pop()?.text : '';
  const last = pieces.length - 1;
  let start = last;
  while (start > 1 && pieces[start - 1]?.particle) start -= 1;
  if (last > 0 && start === 1 && pieces[0]?.particle) start = 0;
  const join = (a: number, b: number): string =>
    pieces
      .slice(a, b)
      .map(({ text }) => text)
      .join(' ');
  const particle = join(start, last);
  const given = start > 0 ? join(0, 1) : '';
  const middle = start > 1 ? join(1, start) : '';
  const family = join(last, last + 1);
  const words = pieces.map(({ text }) => plain(text));
  const parts: NameParts = given ? { given } : {};
  if (middle) parts.middle = middle;
  if (particle) parts.particle = particle;
  parts.family = family;
  if (suffix) parts.suffix = suffix;
  const isShouted = family === family.toUpperCase();
  return {
    parts,
    words,
    key: words.join(' '),
    joined: words.join('').replaceAll('-', ''),
    initials: words.map((word) => word[0] ?? '').join(''),
    given: given === '' ? undefined : plain(given),
    family: plain(family),
    fullness: isShouted ? lettersOf(parts) / 2 : lettersOf(parts),
    isShouted,
  };
}
