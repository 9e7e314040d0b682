import type { Word } from '../../lexicon/word';
import { isNumeralAlone } from '../../numerals/numeral';
import type { Unit, UnitKind } from '../../records';
import { type Element, readBy } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import type { Document } from '../../text/document';
import { lowerAt } from '../../text/token';
import { beginsAmount, continuesAmount, readAmount } from './amount';
import { type CountedNoun, readCountedNoun } from './counted-noun';

/** An amount whose unit passes a test; `alone` says which words can be all of it. */
function amountThat(
  name: string,
  test: (unit: Unit | undefined) => boolean,
  alone: (word: Word) => boolean,
): Element {
  return readBy(
    name,
    beginsAmount,
    (document, at, limit) => {
      const amount = readAmount(document, at, limit);
      return amount && test(amount.unit) ? amount.to : -1;
    },
    continuesAmount,
    alone,
  );
}

/** A unit is a token of its own. */
const never = (): boolean => false;

/** A number or range with a unit written with it. */
export const measured = amountThat('<number> <unit>', (unit) => unit !== undefined, never);

/** A number or range with a unit of this kind. */
export const measuredIn = (kind: UnitKind): Element =>
  amountThat(`<number> <unit of ${kind}>`, (unit) => unit?.kind === kind, never);

/** A number or range without a unit. */
export const plain = amountThat('<number>', (unit) => unit === undefined, isNumeralAlone);

/** The noun phrase that is counted. */
export const countedNoun: Element = readBy(
  '<counted noun>',
  ({ shape }) => shape !== 'number',
  (document, at, limit) => readCountedNoun(document, at, limit)?.to ?? -1,
);

/** The noun phrase that is counted, where its head is a plural. */
export const countedNouns: Element = readBy(
  '<counted nouns>',
  ({ shape }) => shape !== 'number',
  (document, at, limit) => {
    const noun = readCountedNoun(document, at, limit);
    return noun?.plural ? noun.to : -1;
  },
);

/** What a share is of, which somebody may own: `the fire’s perimeter`. */
function readWhole(document: Document, at: number, limit: number): CountedNoun | undefined {
  const noun = readCountedNoun(document, at, limit);
  if (!noun || !/^['’]s?$/.test(lowerAt(document, noun.to))) return noun;
  return readCountedNoun(document, noun.to + 1, limit) ?? noun;
}

/** The noun phrase that a share is of. */
export const wholeNoun: Element = readBy(
  '<whole>',
  ({ shape }) => shape !== 'number',
  (document, at, limit) => readWhole(document, at, limit)?.to ?? -1,
);

/** The noun that a piece of a share matched. */
export const wholeNounOf = (piece: Piece | undefined): CountedNoun | undefined =>
  piece && readWhole(piece.document, piece.from, piece.to);

/** The noun that a piece matched. */
export const countedNounOf = (piece: Piece | undefined): CountedNoun | undefined =>
  piece && readCountedNoun(piece.document, piece.from, piece.to);
