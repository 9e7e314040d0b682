import type { PlaceEntry } from '../lexicon/gazetteer';
import { prominence } from '../lexicon/prominence';
import type { Candidate, Contest, Land } from './contest';
import { kilometresApart, type Position } from './geography';

/**
 * What each kind of evidence is worth, on one scale: the difference between a town and one ten
 * times its size is `prior`. Measured on local and world news; the first half speaks for the place
 * that everybody knows, the second for the one the article is about.
 */
export const weights = {
  prior: 0.6,
  /** Places below this size are all alike. */
  floor: 300,
  /** What a village, tenfold smaller than `small`, loses further. */
  dip: 0.3,
  small: 4.3,
  /** A dateline names without more only what everybody knows. */
  dateline: 1.4,
  /** The article names a capital's country, or another city's. */
  capital: 3,
  named: 0.2,
  /** All other names lie in the country, on the continent, in the state. */
  country: 1,
  continent: 2,
  inside: 4,
  /** The words of the article are those of the country's own news. */
  home: 1.5,
  /** The other names lie in the same state. */
  beside: 1.5,
  /** The article names the state. */
  state: 1.5,
  /** A place lies next door; at `reach` kilometres that is worth half. */
  near: 2.3,
  reach: 60,
  sharp: 2,
};

/** How likely a bare name means the place, before the article has been heard. */
export function priorOf(entry: PlaceEntry, dateline = false): number {
  const size = Math.log10(prominence(entry) + weights.floor);
  const known = weights.prior * (dateline ? weights.dateline : 1) * size;
  return known - weights.dip * Math.max(0, weights.small - size);
}

/** A country or a state: it has others in it rather than near it. */
export const isWide = ({ type, level }: PlaceEntry): boolean =>
  type === 'country' || type === 'continent' || (type === 'region' && level === 1);

/** Less trust than this is not heard. */
const leastTrust = 0.03;

const evident = (sum: number): number => 1 - Math.exp(-sum);

/** In no state. */
const nowhere: Readonly<Land> = { within: 0, named: 0 };

/** What the other names of an article of so many say for a candidate; its own does not count for the lands now. */
export function evidence(
  { entry, isWide, continent, country, region = nowhere, position }: Candidate,
  names: number,
  neighbours: readonly Contest[],
): number {
  if (!country) return weights.country + weights.continent;
  const around = (weights.country * country.within + weights.continent * continent.within) / names;
  if (entry.type === 'country') return around;
  if (isWide) return around + (weights.inside * region.within) / names;
  return (
    around +
    (weights.beside * region.within) / names +
    weights.state * evident(region.named) +
    weights[entry.capital === 'country' ? 'capital' : 'named'] * evident(country.named) +
    weights.near * Math.log1p(nearness(position, neighbours))
  );
}

/** How many other names lie next door, those further off counting less. */
function nearness(position: Position | undefined, neighbours: readonly Contest[]): number {
  let sum = 0;
  for (const neighbour of neighbours) {
    let nearest = 0;
    for (const { position: other, trust } of neighbour) {
      if (trust <= leastTrust) continue;
      const kilometres = kilometresApart(position, other);
      const worth = trust / (1 + (kilometres / weights.reach) ** weights.sharp);
      if (worth > nearest) nearest = worth;
    }
    sum += nearest;
  }
  return sum;
}
