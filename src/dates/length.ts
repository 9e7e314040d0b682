import type { DateModifier } from '../records';
import { type Element, optional, sequence, word } from '../rules/element';
import type { DateReading } from './reading';

/** *two years or so*, *a year or two*. */
export const orSo: Element = optional(sequence(word('or'), word('so', 'two', 'more')));

/** A reading with the bound that stands before it. */
export const withMod = (reading: DateReading, mod: DateModifier | undefined): DateReading =>
  mod === undefined ? reading : { ...reading, mod };
