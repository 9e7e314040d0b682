import type { Word } from '../lexicon/word';
import { type Element, readBy } from '../rules/element';
import type { Piece } from '../rules/piece';
import {
  beginsNumeral,
  continuesFraction,
  continuesNumeral,
  isFractionAlone,
  isNumeralAlone,
  type Numeral,
  readNumeral,
} from './numeral';

type Test = (word: Word) => boolean;

/** A number that passes a test; `second` and `alone` say which words can stand second in it or be all of it. */
export const numeralThat = (
  name: string,
  test: (numeral: Numeral) => boolean,
  second: Test = continuesNumeral,
  alone: Test = isNumeralAlone,
): Element =>
  readBy(
    name,
    beginsNumeral,
    (document, at, limit) => {
      const read = readNumeral(document, at, limit);
      return read && test(read) ? read.to : -1;
    },
    second,
    alone,
  );

/** A number in figures, words or both. */
export const numeral: Element = numeralThat('<number>', () => true);

/** A part of one: `half`, `two-thirds`, `¾`. */
export const fraction: Element = numeralThat(
  '<fraction>',
  ({ form }) => form === 'fraction',
  continuesFraction,
  isFractionAlone,
);

/** The number that a piece matched. */
export const numeralOf = (piece: Piece | undefined): Numeral | undefined =>
  piece && readNumeral(piece.document, piece.from, piece.to);
