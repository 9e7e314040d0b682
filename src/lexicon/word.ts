import { CAPITALIZED, FIGURES, LOWER, MARK, onlyOf } from './question';

/** The shape of a word's letters. */
export type Shape =
  | 'lower' // lavrov
  | 'title' // Lavrov
  | 'upper' // LAVROV, SCO
  | 'initial' // S. or S
  | 'mixed' // McDonald, iPhone
  | 'dotted' // U.S., J.R.R.
  | 'number' // 12, 1,000, 3rd, 1990s
  | 'other'; // punctuation, symbols

/** What is known of a written form, looked up once however often it occurs. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Of the text; strings themselves are of too many makes for the engine to read theirs fast. */
  readonly length: number;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly shape: Shape;
  /** What it is: its shape, in bits, and whether some vocabulary has it. */
  readonly kinds: number;
  /** The table with the numbers that are known of the word; see `newColumn`. */
  readonly cells: Int32Array;
  /** Where those of this word begin in it. */
  readonly row: number;
}

const shapes: [Shape, RegExp][] = [
  // Most words, told without the tables of Unicode, which take time to load.
  ['lower', /^[a-z]+$/],
  ['title', /^[A-Z][a-z]+$/],
  ['upper', /^[A-Z]{2,}$/],
  ['number', /^['’]?\d/],
  ['other', /^[!-/:-@[-`{-~]+$/],
  ['title', /^\p{Lu}['’]\p{Lu}\p{Ll}+$/u],
  ['initial', /^\p{Lu}\.?$/u],
  ['dotted', /^\p{L}\.(?:\p{L}\.?)+$/u],
  ['lower', /^['’.]*[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}'’.]*$/u],
  ['title', /^\p{Lu}[\p{Ll}\p{M}'’]+\.?$/u],
  ['upper', /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{M}\d&'’.]+$/u],
  ['mixed', /^\p{L}/u],
];

/** The shape of a written form; `O'Brien` is a title-case word. */
export function shapeOf(text: string): Shape {
  for (const [shape, pattern] of shapes) if (pattern.test(text)) return shape;
  return 'other';
}

/** The kind that a word is by its shape. */
export function kindOf(text: string, shape: Shape): number {
  if (shape === 'number') return FIGURES;
  if (shape === 'other') return MARK;
  return shape !== 'lower' && startsUpper(text) ? CAPITALIZED : LOWER;
}

/** A word that is written with a capital letter where the language does not ask for one. */
export const isCapitalized = onlyOf(CAPITALIZED, ({ kinds }) => (kinds & CAPITALIZED) !== 0);

/** A word that begins with a figure. */
export const isFigures = onlyOf(FIGURES, ({ shape }) => shape === 'number');

/** No letters and no figures: punctuation and symbols. */
export const isMark = ({ kinds }: Word): boolean => (kinds & MARK) !== 0;

/** Does it begin with a capital letter? */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}
