import { type Element, readBy } from '../rules/element';
import type { Piece } from '../rules/piece';
import {
  beginsNumeral,
  continuesNumeral,
  isNumeralAlone,
  type Numeral,
  readNumeral,
} from './numeral';

/** A number that passes a test. */
export const numeralThat = (name: string, test: (numeral: Numeral) => boolean): Element =>
  readBy(
    name,
    beginsNumeral,
    (document, at, limit) => {
      const read = readNumeral(document, at, limit);
      return read && test(read) ? read.to : -1;
    },
    continuesNumeral,
    isNumeralAlone,
  );

/** A number in figures, words or both. */
export const numeral: Element = numeralThat('<number>', () => true);

/** The number that a piece matched. */
export const numeralOf = (piece: Piece | undefined): Numeral | undefined =>
  piece && readNumeral(piece.document, piece.from, piece.to);
