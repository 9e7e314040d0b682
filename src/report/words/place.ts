import type { PlaceRecord } from '../../records';

const REGIONS = new Intl.DisplayNames('en', { type: 'region' });

/** `city in Kazakhstan`, `country`. */
export function sayPlace({ type, name, country }: PlaceRecord): string {
  const holder = country === undefined ? '' : sayCountry(country);
  const kind = type === 'other' ? 'place' : type;
  return holder === '' || holder === name ? kind : `${kind}, ${holder}`;
}

/** The English name of an ISO 3166-1 code, or the code where it has none. */
export function sayCountry(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? code) : code;
}

/** `51.13° N, 71.43° E`. */
export function sayCoordinates({ coordinates }: PlaceRecord): string {
  if (!coordinates) return 'not located';
  const { latitude, longitude } = coordinates;
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}`;
  return `${north}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`;
}
