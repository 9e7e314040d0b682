import type { PlaceType } from '../records';

interface Ranked {
  type: PlaceType;
  capital?: 'country' | 'region' | undefined;
  level?: 1 | 2 | undefined;
  population?: number | undefined;
}

/**
 * How likely a bare name means this place, on the scale of a town's population.
 *
 * A country outranks what shares its name; a capital counts as a city ten times its size; a state
 * outranks the small towns named like it but not its own metropolis (*New York*, *Washington*).
 */
export function prominence(place: Ranked): number {
  const population = place.population ?? 0;
  switch (place.type) {
    case 'continent':
      return 1e11;
    case 'country':
      return 1e10 + population;
    case 'region':
      if (place.level === 2) return 1000 + population / 4;
      return (place.level ? 30_000 : 1_000_000) + population / 5;
    case 'city':
      if (place.capital === 'country') return population * 10;
      return place.capital === 'region' ? population * 1.5 : population;
    case 'water':
      return 2_000_000;
    default:
      return 300_000;
  }
}
