import type { Unit } from '../../records';
import { optional } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import { defineRule, type Pieces, type Rule } from '../../rules/rule';
import { boundsBefore } from '../read/bound';
import { changeOf } from '../read/change';
import { amountOf, countedNoun, countedNounOf, plain } from '../read/elements';
import { isNoQuantity, looksLikeYear } from '../read/exclude';
import { quantityOf } from '../read/quantity';
import type { ClaimReading } from '../reading';
import { readRate } from '../units/rate';

/** What *one* says nothing about how many with. */
const NOT_ONE = new Set(
  'thing way reason day time point side example night morning moment step word another other'.split(
    ' ',
  ),
);

const YEAR_BEFORE = new Set(
  'the in since by until of before after during from for early late mid to its their his'.split(
    ' ',
  ),
);

function isCount(number: Piece, before: Piece | undefined, plural: boolean, name: string): boolean {
  const { document, from, to } = number;
  const amount = amountOf(number);
  if (!amount || isNoQuantity(document, from, amount.number)) return false;
  const preceding = document.tokens[from - 1]?.word.lower ?? '';
  if (looksLikeYear(document, from, to) && !before) return !YEAR_BEFORE.has(preceding) && plural;
  if (amount.value !== 1) return plural && amount.form !== 'fraction';
  return (
    !plural &&
    number.first.word.lower === 'one' &&
    !NOT_ONE.has(name) &&
    !/^(?:no|this|that|the|any|every|each|which|on|at)$/.test(preceding)
  );
}

function countUnit(piece: Piece, name: string): { unit: Unit; to: number } {
  const unit: Unit = { kind: 'count', name };
  return readRate(piece.document, unit, piece.to, piece.to + 4) ?? { unit, to: piece.to };
}

function produce([before, number, noun]: Pieces): ClaimReading | undefined {
  const amount = amountOf(number);
  const counted = countedNounOf(noun);
  if (!number || !noun || !amount || !counted) return undefined;
  if (!isCount(number, before, counted.plural, counted.name)) return undefined;
  const { unit } = countUnit(noun, counted.name);
  const quantity = quantityOf(amount, before);
  const change = changeOf(number.document, before?.from ?? number.from, noun.to, unit);
  return { quantity: change ? { ...quantity, change } : quantity, unit };
}

export const numberOfThings: Rule<ClaimReading> = defineRule({
  id: 'claims/number-of-things',
  reads: '<bound> <number or range> <things>',
  pattern: [optional(boundsBefore), plain, countedNoun],
  produce,
  examples: {
    '20..25 approximate people': ['Around 20 to 25 people called.'],
    '50 approximate indian national': ['Nearly 50 Indian nationals asked for help.'],
    '200 at-most worker': ['Up to 200 workers may go.'],
    '12 coal-fired power plant': ['They shut twelve coal-fired power plants.'],
    '12..15 aircraft': ['It ordered 12 to 15 aircraft.'],
    nothing: [
      'In 2018 elections were held.',
      'Under Article 50 talks began.',
      'Flight 370 passengers wept.',
    ],
  },
});
