import type { ClaimRecord, DateRecord, DocumentInfo, PlaceRecord, Quantity } from '../records';

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** `around 100`, `20 to 25`, `at least 4`: a quantity in words. */
export function describeQuantity({ value, min, max, bound, change }: Quantity): string {
  const number = (value === undefined ? [min, max] : [value])
    .map((end) => (end === undefined ? '?' : NUMBERS.format(end)))
    .join(' to ');
  const words = { 'more-than': 'more than', 'at-least': 'at least', 'less-than': 'less than' };
  const rest = { 'at-most': 'at most', approximate: 'about', exact: '', range: '' };
  return [change, { ...words, ...rest }[bound], number].filter(Boolean).join(' ');
}

/** What is counted or measured: the unit and, where it says more, the concept. */
export function describeSubject({ unit, concept, predicate }: ClaimRecord): string {
  const counted = unit?.code ?? unit?.name;
  const done = predicate && `${predicate.text}${modality(predicate.modality)}`;
  return [counted, concept?.text, done].filter(Boolean).join(' · ');
}

function modality(kind: 'asserted' | 'possible' | 'expected' | 'denied'): string {
  return kind === 'asserted' ? '' : ` (${kind})`;
}

/** The value of a date with the days it covers, where the value does not say them itself. */
export function describeDate({ value, mod, start, end }: DateRecord): string {
  const days = start && end && start !== end ? `${start} to ${end}` : start;
  const covered = days && days !== value ? `(${days})` : '';
  return [value, mod?.toLowerCase().replaceAll('_', ' '), covered].filter(Boolean).join(' ');
}

/** `51.13° N 71.43° E`, or a dash for a place that is not resolved. */
export function describeCoordinates({ coordinates }: PlaceRecord): string {
  if (!coordinates) return '–';
  const { latitude, longitude } = coordinates;
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}`;
  const east = `${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`;
  return `${north} ${east}`;
}

/** The document date and where it comes from. */
export function describeDocument({ date, dateSource }: DocumentInfo): string {
  if (date === undefined) return 'no date (see --reference-date)';
  return dateSource === 'text' ? `${date}, from the text` : date;
}
