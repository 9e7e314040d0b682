import { countryFacts } from '../lexicon/country-facts';
import type { PlaceEntry } from '../lexicon/gazetteer';
import { prominence } from '../lexicon/prominence';
import { kilometresApart, liesWithin, type Position, positionOf } from './geography';

/** A name that is to be put on the map. */
export interface Toponym {
  /** What the gazetteer has under the name. */
  entries: readonly PlaceEntry[];
  /** What stands beside it and says where it lies: the `Texas` of *Paris, Texas*. */
  within?: readonly PlaceEntry[];
  /** The dateline: where the article was written. */
  dateline?: boolean;
}

/** A candidate and how well it fits the article. */
export interface Standing {
  entry: PlaceEntry;
  score: number;
}

interface Candidate extends Standing {
  prior: number;
  position: Position | undefined;
  continent: string;
}

/** The candidates of one name, and how far the article trusts each. */
interface Contest {
  candidates: Candidate[];
  trust: number[];
  /** Trust by ISO 3166-1 and 3166-2 codes. */
  trustIn: Map<string, number>;
  /** Of that, what falls on the country or state itself. */
  trustOn: Map<string, number>;
}

/** Candidates past these are hamlets; names past these have nothing new to say. */
const mostCandidates = 24;
const mostWitnesses = 40;
const rounds = 4;

/** Weights of the evidence, on the scale of a prior that is the decimal logarithm of a population. */
export const weights = {
  prior: 0.6,
  floor: 300,
  continent: 2,
  country: 1,
  state: 1.5,
  named: 0.2,
  capital: 1.5,
  dip: 0.3,
  dateline: 1.4,
  inside: 4,
  near: 2.3,
  reach: 60,
  sharp: 2,
  hot: 1,
};

function priorOf(entry: PlaceEntry, dateline?: boolean): number {
  const size = Math.log10(prominence(entry) + weights.floor);
  return (
    weights.prior * (dateline ? weights.dateline : 1) * size - weights.dip * Math.max(0, 4.3 - size)
  );
}

/** The continent, told apart from the country codes that look like it. */
function continentOf({ country = '' }: PlaceEntry): string {
  return `continent ${countryFacts(country)?.continent}`;
}

/** A country or continent never stands back behind a town, unless what stands beside it says so. */
function eligible({ entries, within }: Toponym): readonly PlaceEntry[] {
  if (within && within.length > 0) {
    return entries.filter((entry) =>
      within.some((whole) => whole !== entry && liesWithin(entry, whole)),
    );
  }
  const wide = entries.some(({ type }) => type === 'country' || type === 'continent');
  return wide ? entries.filter(({ type }) => type !== 'city') : entries;
}

function contestOf(toponym: Toponym): Contest {
  const candidates = eligible(toponym)
    .slice(0, mostCandidates)
    .map((entry) => {
      const prior = priorOf(entry, toponym.dateline);
      return {
        entry,
        prior,
        score: prior,
        position: positionOf(entry),
        continent: continentOf(entry),
      };
    });
  return { candidates, trust: [], trustIn: new Map(), trustOn: new Map() };
}

/** Shares out trust among the candidates, by their scores, and adds it up by country and state. */
function shareTrust(contest: Contest): void {
  const best = Math.max(...contest.candidates.map(({ score }) => score));
  const odds = contest.candidates.map(({ score }) => 10 ** (weights.hot * (score - best)));
  const sum = odds.reduce((a, b) => a + b, 0);
  contest.trust = odds.map((odd) => odd / sum);
  contest.trustIn.clear();
  contest.trustOn.clear();
  contest.candidates.forEach(({ entry, continent }, i) => {
    const { type, level, country, region } = entry;
    const trust = contest.trust[i] as number;
    add(contest.trustIn, continent, trust);
    add(contest.trustIn, country, trust);
    add(contest.trustIn, region, trust);
    if (type === 'country') add(contest.trustOn, country, trust);
    if (type === 'region' && level === 1) add(contest.trustOn, region, trust);
  });
}

function add(sums: Map<string, number>, code: string | undefined, more: number): void {
  if (code !== undefined) sums.set(code, (sums.get(code) ?? 0) + more);
}

/** What the other names say for one candidate. */
function evidence(candidate: Candidate, contest: Contest, witnesses: readonly Contest[]): number {
  const { country = '', region = '', type, level, capital } = candidate.entry;
  const wide = type === 'country' || (type === 'region' && level === 1);
  let inCountry = 0;
  let inContinent = 0;
  let inRegion = 0;
  let stateNamed = 0;
  let countryNamed = 0;
  let near = 0;
  let heard = 0;
  for (const witness of witnesses) {
    if (witness === contest) continue;
    heard += 1;
    inCountry += witness.trustIn.get(country) ?? 0;
    inContinent += witness.trustIn.get(candidate.continent) ?? 0;
    inRegion += witness.trustIn.get(region) ?? 0;
    if (wide) continue;
    stateNamed += witness.trustOn.get(region) ?? 0;
    countryNamed += witness.trustOn.get(country) ?? 0;
    near += nearest(candidate, witness);
  }
  const around = (weights.country * inCountry + weights.continent * inContinent) / (heard + 1);
  if (country === '') return weights.country + weights.continent;
  if (type === 'country') return around;
  if (wide) return around + weights.inside * (inRegion / (heard + 1));
  return (
    around +
    weights.state * (1 - Math.exp(-stateNamed)) +
    (capital === 'country' ? weights.capital : weights.named) * (1 - Math.exp(-countryNamed)) +
    weights.near * Math.log1p(near)
  );
}

/** How near the likeliest of a name's candidates lies, from 0 to 1. */
function nearest(candidate: Candidate, witness: Contest): number {
  let most = 0;
  witness.candidates.forEach((other, i) => {
    const { type, level } = other.entry;
    if (type === 'country' || type === 'continent' || (type === 'region' && level === 1)) return;
    const kilometres = kilometresApart(candidate.position, other.position);
    const worth =
      (witness.trust[i] as number) / (1 + (kilometres / weights.reach) ** weights.sharp);
    if (worth > most) most = worth;
  });
  return most;
}

/**
 * Decides for all names of an article together which places they mean, the best candidate first.
 *
 * Each candidate starts with its own weight (how prominent it is) and hears, round after round, the
 * other names: what lies near, or in a state or country that is named, is likelier. How much a
 * name is heard depends on how sure the article is of it so far.
 */
export function resolve(toponyms: readonly Toponym[]): Standing[][] {
  const contests = toponyms.map(contestOf);
  const open = contests.filter(({ candidates }) => candidates.length > 0);
  const witnesses = open.slice(0, mostWitnesses);
  for (let round = 0; round < rounds; round++) {
    for (const witness of witnesses) shareTrust(witness);
    for (const contest of open) {
      for (const candidate of contest.candidates) {
        candidate.score = candidate.prior + evidence(candidate, contest, witnesses);
      }
    }
  }
  for (const { candidates } of contests) candidates.sort((a, b) => b.score - a.score);
  return contests.map(({ candidates }) => candidates);
}
