import { remember } from '../../lexicon/remember';
import type { Word } from '../../lexicon/word';
import { beginsNumeral, continuesNumeral } from '../../numerals/numeral';
import { numberWords } from '../../numerals/words';
import type { Unit } from '../../records';
import { readOnce } from '../../rules/read-once';
import type { Document } from '../../text/document';
import { beginsUnit, isMoneySign, opensMoney } from '../units/read-unit';
import { between } from './range';
import { readTerm, type Term } from './term';

/** A number or a range of numbers with the unit written with it. */
export interface Amount {
  readonly to: number;
  readonly value: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly unit: Unit | undefined;
  readonly form: 'figures' | 'words' | 'fraction' | 'vague';
  /** The end of the last number, before its unit. */
  readonly number: number;
}

/** Could an amount begin with this word? */
export const beginsAmount = remember(
  (word) => beginsNumeral(word) || opensMoney(word) || RANGE_OPENERS.has(word.lower),
);

/** Words and marks inside an amount: of a range, a rate, a unit (`Y=5`), a part of one (`$.5`). */
const JOINTS = new Set(['to', 'or', 'between', 'from', 'per', '-', '–', '=', '.']);

/** Could this be the second token of an amount? Only what surely could not is refused. */
export const continuesAmount = (word: Word): boolean =>
  continuesNumeral(word) ||
  JOINTS.has(word.lower) ||
  beginsUnit(word) ||
  isMoneySign(word) ||
  (word.shape !== 'other' && beginsAmount(word));

const RANGE_OPENERS = new Set(['between', 'from', 'anywhere']);

/** The amount that begins at token `at`: `$7-9`, `10 to 15 million`, `between 5 and 8 per cent`, `30 km`. */
export const readAmount = readOnce(read);

function read(document: Document, at: number, limit: number): Amount | undefined {
  const opener = document.tokens[at]?.word.lower;
  const next = document.tokens[at + 1];
  if ((opener === 'a' || opener === 'an') && !(next && numberWords.begins(next.word)))
    return undefined;
  if (opener === 'between') return range(document, at + 1, limit, ['and', '-', '–', 'to']);
  if (opener === 'from') return range(document, at + 1, limit, ['to', '-', '–', 'up', 'down']);
  if (opener === 'anywhere') {
    const which = next?.word.lower;
    return which === 'between' || which === 'from' ? read(document, at + 1, limit) : undefined;
  }
  const first = readTerm(document, at, limit);
  if (!first) return undefined;
  return between(document, at, first, limit, ['to', '-', '–', 'or'], false) ?? alone(first);
}

function range(
  document: Document,
  at: number,
  limit: number,
  joints: string[],
): Amount | undefined {
  const first = readTerm(document, at, limit);
  return first && between(document, at, first, limit, joints, true);
}

function alone({ to, numeral, unit }: Term): Amount {
  const { value, min, max, form } = numeral;
  return { to, value, min, max, unit, form, number: numeral.to };
}
