import type { Bound, ClaimRecord, Quantity, Unit } from '../../records';

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

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

/** The number or numbers of a quantity: `1,200`, `20–25`. */
export function sayNumber({ value, min, max }: Quantity): string {
  if (value !== undefined) return NUMBERS.format(value);
  return [min, max].map((end) => (end === undefined ? '?' : NUMBERS.format(end))).join('–');
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
