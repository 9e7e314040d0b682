import { type Element, readBy } from '../rules/element';
import type { Piece } from '../rules/piece';
import { beginsNumeral, continuesNumeral, type Numeral, readNumeral } from './numeral';

/** A number in figures, words or both. */
export const numeral: Element = readBy(
  '<number>',
  beginsNumeral,
  (document, at, limit) => readNumeral(document, at, limit)?.to ?? -1,
  continuesNumeral,
);

/** The number that a piece matched. */
export const numeralOf = (piece: Piece | undefined): Numeral | undefined =>
  piece && readNumeral(piece.document, piece.from, piece.to);
