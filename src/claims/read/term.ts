import { reads } from '../../lexicon/remember';
import { type Numeral, readNumeral } from '../../numerals/numeral';
import type { Unit } from '../../records';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { readRate } from '../units/rate';
import {
  isMoneySign,
  opensMoney,
  readDollarAfter,
  readUnitAfter,
  readUnitBefore,
} from '../units/read-unit';

/** One number with the unit written with it. */
export interface Term {
  readonly to: number;
  readonly numeral: Numeral;
  readonly unit?: Unit;
}

const isMinus = reads(/^[-−–]$/);

const isFigure = ({ word }: Token): boolean => word.shape === 'number' || word.text === '.';

/** A number with a sign or code of money before it. */
function money(document: Document, at: number, limit: number): Term | undefined {
  const opening = document.tokens[at]?.word;
  const minus = isMinus(opening) ? 1 : 0;
  if (minus === 0 && !opensMoney(opening)) return undefined;
  if (at + minus >= limit) return undefined;
  const sign = readUnitBefore(document, at + minus, limit);
  const figure = sign && document.tokens[sign.to];
  if (!sign || !figure || !isFigure(figure)) return undefined;
  const read = readNumeral(document, sign.to, limit);
  if (read?.value === undefined) return undefined;
  const whose = readDollarAfter(document, read.to, limit);
  const unit = whose && sign.unit.symbol === '$' ? whose.unit : sign.unit;
  const to = unit === whose?.unit ? whose.to : read.to;
  const rate = readRate(document, unit, to, limit);
  const numeral = minus ? { ...read, value: -read.value } : read;
  return { to: rate?.to ?? to, numeral, unit: rate?.unit ?? unit };
}

/** `half an hour`, `a quarter of a mile`: a part of one unit. */
function partOfOne(document: Document, numeral: Numeral, limit: number): Term | undefined {
  if (numeral.form !== 'fraction') return undefined;
  const of = document.tokens[numeral.to]?.word.lower === 'of' ? 1 : 0;
  const article = document.tokens[numeral.to + of]?.word.lower;
  if (article !== 'a' && article !== 'an') return undefined;
  const unit = readUnitAfter(document, numeral.to + of + 1, limit, 1);
  return unit && { to: unit.to, numeral, unit: unit.unit };
}

/** One number with its unit: `$1.2bn`, `15.5 cm`, `five per cent`, `10 to`. */
export function readTerm(document: Document, at: number, limit: number): Term | undefined {
  const paid = money(document, at, limit);
  if (paid) return paid;
  if (isMoneySign(tokenBefore(document.tokens, at)?.word) && isFigure(document.tokens[at] as Token))
    return undefined;
  const numeral = readNumeral(document, at, limit);
  if (!numeral) return undefined;
  const part = partOfOne(document, numeral, limit);
  if (part) return part;
  const of = numeral.form === 'vague' && document.tokens[numeral.to]?.word.lower === 'of' ? 1 : 0;
  const after = readUnitAfter(document, numeral.to + of, limit, numeral.value ?? numeral.min ?? 0);
  return after ? { to: after.to, numeral, unit: after.unit } : { to: numeral.to, numeral };
}
