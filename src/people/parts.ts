import { wordOf } from '../lexicon/lexicon';
import { reads, remember } from '../lexicon/remember';
import { rememberValue } from '../lexicon/remember-value';
import type { Word } from '../lexicon/word';
import { particles, suffixes } from '../names/words';
import type { NameParts } from '../records';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { type Gender, genderOfGiven } from './gender';

/** A name taken apart. */
export class ParsedName {
  /** The words as one string. */
  readonly key: string;
  readonly family: string;
  /** All of a full name as one word, without hyphens: *Sun Yat-sen* and *Sun Yat Sen* are one. */
  readonly joined: string;

  constructor(
    readonly parts: NameParts,
    /** The words of the name, hyphenated ones whole, in lower case without marks: what names are compared by. */
    readonly words: readonly string[],
    readonly given: string | undefined,
    /** Of those who bear the given name, where only one sex does. */
    readonly gender: Gender | undefined,
    /** How much of it is written out: the letters of its words, initials and a name all in capitals counting less. */
    readonly fullness: number,
    /** The family name is all in capitals. */
    readonly isShouted: boolean,
  ) {
    this.key = words.join(' ');
    this.family = words[words.length - 1] ?? '';
    this.joined = given === undefined ? this.key : withoutHyphens(words.join(''));
  }
}

/** Few words have one. */
const withoutHyphens = (word: string): string =>
  word.includes('-') ? word.replaceAll('-', '') : word;

/** A word in lower case without diacritics, stops or apostrophes: `ñusta.` → `nusta`. */
const withoutMarks = (lower: string): string =>
  lower.normalize('NFD').replace(/[^\p{L}\p{N}-]/gu, '');

const isPlain = reads(/^[a-z]+$/);
const plainOf = rememberValue(({ lower }) => withoutMarks(lower));
const isLoud = ({ text }: { readonly text: string }): boolean => text === text.toUpperCase();
const isLoudWord = remember(isLoud);

/** A word of a name, hyphenated ones whole. */
class Piece {
  constructor(
    readonly text: string,
    /** The word, if it is one. */
    private readonly word: Word | undefined,
    readonly suffix: boolean,
  ) {}

  /** In lower case without marks. */
  get plain(): string {
    const { word, text } = this;
    if (!word) return withoutMarks(text.toLowerCase());
    return isPlain(word) ? word.lower : plainOf(word);
  }

  get isParticle(): boolean {
    return this.word !== undefined && particles.has(this.word);
  }

  /** All in capitals. */
  get isShouted(): boolean {
    return this.word ? isLoudWord(this.word) : isLoud(this);
  }

  /** Of those who bear it as a given name. */
  get gender(): Gender | undefined {
    const { word, plain } = this;
    if (plain.length < 2) return undefined;
    const isWritten = word?.shape === 'title' && isPlain(word);
    return genderOfGiven(isWritten ? word : wordOf(plain.charAt(0).toUpperCase() + plain.slice(1)));
  }
}

const isQuotationMark = remember(({ text }) => /^["“”]$/.test(text));
const hasLetter = remember(({ text }) => /\p{L}/u.test(text));

/** Past `-claude` of *Jean-Claude* that goes on the word at `at`. */
function endOfHyphenated(tokens: readonly Token[], at: number, to: number): number {
  let end = at + 1;
  while (end + 1 < to && tokens[end]?.word.text === '-' && tokens[end + 1]?.spaced === false)
    end += 2;
  return end;
}

/** Words of the span; a nickname in quotation marks is left out. */
function piecesOf({ tokens, text }: Document, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let quoted = false;
  let end = from;
  for (let at = from; at < to; at = end) {
    const { word, start } = tokens[at] as Token;
    end = at + 1;
    if (isQuotationMark(word)) quoted = !quoted;
    else if (!quoted && hasLetter(word)) {
      end = endOfHyphenated(tokens, at, to);
      const isOne = end === at + 1;
      const written = text.slice(start, (tokens[end - 1] as Token).end);
      const suffix = at > from && suffixes.has(word);
      pieces.push(new Piece(written, isOne ? word : undefined, suffix));
    }
  }
  return pieces;
}

/** What a word written out counts, and what an initial does. */
const lettersOf = ({ text }: Piece): number => (text.length > 2 ? 10 + text.length : 3);

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

/** These words as one string. */
function joined(pieces: readonly Piece[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) {
    if (i > from) text += ' ';
    text += (pieces[i] as Piece).text;
  }
  return text;
}

/** Given, middle, particle, family and suffix, where there are any. */
function partsOf(pieces: readonly Piece[], start: number, suffix: string): NameParts {
  const last = pieces.length - 1;
  const family = pieces[last]?.text ?? '';
  const particle = joined(pieces, start, last);
  let parts: NameParts;
  // The usual names are written as literals, whose layout the engine keeps.
  if (start === 1 && particle === '') parts = { given: (pieces[0] as Piece).text, family };
  else if (start === 0) parts = particle === '' ? { family } : { particle, family };
  else {
    parts = { given: (pieces[0] as Piece).text };
    if (start > 1) parts.middle = joined(pieces, 1, start);
    if (particle !== '') parts.particle = particle;
    parts.family = family;
  }
  if (suffix !== '') parts.suffix = suffix;
  return parts;
}

/** Where the family name with its particles begins. */
function startOfFamily(pieces: readonly Piece[]): number {
  let start = Math.max(0, pieces.length - 1);
  while (start > 1 && pieces[start - 1]?.isParticle) start -= 1;
  return start === 1 && pieces[0]?.isParticle ? 0 : start;
}

/** Takes the name at a span apart. */
function parseName(document: Document, from: number, to: number): ParsedName {
  const pieces = piecesOf(document, from, to);
  let fullness = 0;
  for (const piece of pieces) fullness += lettersOf(piece);
  const suffix = pieces.length > 1 && pieces[pieces.length - 1]?.suffix ? pieces.pop()?.text : '';
  const start = startOfFamily(pieces);
  const parts = partsOf(pieces, start, suffix ?? '');
  const words = pieces.map(({ plain }) => plain);
  const isShouted = pieces[pieces.length - 1]?.isShouted ?? true;
  return new ParsedName(
    parts,
    words,
    start > 0 ? words[0] : undefined,
    start > 0 ? pieces[0]?.gender : undefined,
    isShouted ? fullness / 2 : fullness,
    isShouted,
  );
}
