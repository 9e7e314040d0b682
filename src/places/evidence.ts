import type { PlaceEntry } from '../lexicon/gazetteer';
import { prominence } from '../lexicon/prominence';
import type { Candidate, Contest, Sums } from './contest';
import { kilometresApart } from './geography';

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

const evident = (sum: number): number => 1 - Math.exp(-sum);

/** What the other names of the article say for a candidate: `all` but those of its own name. */
export function evidence(
  candidate: Candidate,
  own: Contest,
  all: Sums,
  neighbours: readonly Contest[],
): number {
  const { country = '', region = '', type, capital } = candidate.entry;
  if (country === '') return weights.country + weights.continent;
  const others = (kind: 'within' | 'named', code: string): number =>
    (all[kind].get(code) ?? 0) - (own.sums[kind].get(code) ?? 0);
  const around =
    (weights.country * others('within', country) +
      weights.continent * others('within', candidate.continent)) /
    all.names;
  if (type === 'country') return around;
  if (isWide(candidate.entry)) {
    return around + (weights.inside * others('within', region)) / all.names;
  }
  return (
    around +
    (weights.beside * others('within', region)) / all.names +
    weights.state * evident(others('named', region)) +
    weights[capital === 'country' ? 'capital' : 'named'] * evident(others('named', country)) +
    weights.near * Math.log1p(nearness(candidate, own, neighbours))
  );
}

/** How many other names lie next door, those further off counting less. */
function nearness({ position }: Candidate, own: Contest, neighbours: readonly Contest[]): number {
  let sum = 0;
  for (const neighbour of neighbours) {
    if (neighbour === own) continue;
    let nearest = 0;
    for (const { candidate, trust } of neighbour.trusted) {
      const kilometres = kilometresApart(position, candidate.position);
      const worth = trust / (1 + (kilometres / weights.reach) ** weights.sharp);
      if (worth > nearest) nearest = worth;
    }
    sum += nearest;
  }
  return sum;
}
