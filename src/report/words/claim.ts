import type { Bound, ClaimRecord, Quantity, Unit } from '../../records';

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
/** From here on zeros are counted less well than words are read. */
const LARGE = 1e9;
const LARGE_NUMBERS = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 6,
});

/** How a bound is said. */
export const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: 'exactly',
  approximate: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'at-most': 'at most',
  range: 'between',
};

/** The number or numbers of a quantity: `1,200`, `20–25`, `1.2 billion`. */
export function sayNumber({ value, min, max }: Quantity): string {
  return value === undefined ? [min, max].map(sayFigure).join('–') : sayFigure(value);
}

function sayFigure(number: number | undefined): string {
  if (number === undefined) return '?';
  return (Math.abs(number) < LARGE ? NUMBERS : LARGE_NUMBERS).format(number);
}

/** `at least 4`, `20–25`, `increase of 3`: the numbers, how they are bound, and whether they are a change. */
export function sayQuantity(quantity: Quantity): string {
  const { bound, change } = quantity;
  const bounded = bound === 'exact' || bound === 'range' ? '' : BOUNDS[bound];
  return [change && `${change} of`, bounded, sayNumber(quantity)].filter(Boolean).join(' ');
}

/** What a quantity is ordered by. */
export function sortNumber({ value, min, max }: Quantity): number {
  return value ?? min ?? max ?? Number.NaN;
}

/** `USD`, `%`, `indian national`. */
export function sayUnit(unit: Unit | undefined): string {
  if (unit === undefined) return '';
  return unit.kind === 'percent'
    ? '%'
    : unit.kind === 'currency'
      ? (unit.code ?? unit.name)
      : unit.name;
}

/** What the quantity describes and what is said of it. */
export function sayAbout({ concept, predicate }: ClaimRecord): string {
  return [concept?.text, predicate && sayPredicate(predicate)].filter(Boolean).join(' · ');
}

function sayPredicate({ text, negated, modality }: NonNullable<ClaimRecord['predicate']>): string {
  const notes = [negated && 'negated', modality !== 'asserted' && modality].filter(Boolean);
  return notes.length > 0 ? `${text} (${notes.join(', ')})` : text;
}
