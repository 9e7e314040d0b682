import { countryFacts } from '../lexicon/country-facts';
import type { PlaceEntry } from '../lexicon/gazetteer';
import { isWide, priorOf, weights } from './evidence';
import { type Position, positionOf } from './geography';

/** A candidate and how well it fits the article. */
export interface Standing {
  entry: PlaceEntry;
  score: number;
}

/** One place that a name may mean. */
export interface Candidate extends Standing {
  prior: number;
  position: Position | undefined;
  continent: string;
}

/** Trust by country, state and continent: in what lies there, and in the country or state itself. */
export interface Sums {
  names: number;
  within: Map<string, number>;
  named: Map<string, number>;
}

/** The candidates of one name, and how far the article trusts each so far. */
export interface Contest {
  candidates: Candidate[];
  /** Those that can speak for what lies near them. */
  trusted: { candidate: Candidate; trust: number }[];
  sums: Sums;
}

/** Candidates past these are hamlets. */
const mostCandidates = 24;
/** Less trust than this is not heard. */
const leastTrust = 0.03;

export const newSums = (): Sums => ({ names: 0, within: new Map(), named: new Map() });

const continents = new Map<string, string>();

/** The continent of a country, by a name that no country or state has for its code. */
function continentOf(country: string): string {
  let known = continents.get(country);
  if (known === undefined) {
    known = `continent ${countryFacts(country)?.continent}`;
    continents.set(country, known);
  }
  return known;
}

/** The candidates of a name, each with its own weight. */
export function contestOf(
  entries: readonly PlaceEntry[],
  dateline?: boolean,
  home?: string,
): Contest {
  const candidates = entries.slice(0, mostCandidates).map((entry) => {
    const prior =
      priorOf(entry, dateline) + (entry.country === home && !isWide(entry) ? weights.home : 0);
    const continent = continentOf(entry.country ?? '');
    return { entry, prior, score: prior, position: positionOf(entry), continent };
  });
  return { candidates, trusted: [], sums: newSums() };
}

/** Shares out trust among the candidates by their scores. */
export function shareTrust(contest: Contest): void {
  let best = -Infinity;
  for (const { score } of contest.candidates) best = Math.max(best, score);
  const odds = contest.candidates.map(({ score }) => 10 ** (score - best));
  const sum = odds.reduce((a, b) => a + b, 0);
  contest.trusted = [];
  contest.sums = newSums();
  contest.candidates.forEach((candidate, i) => {
    const trust = (odds[i] as number) / sum;
    const { entry, continent } = candidate;
    const { within, named } = contest.sums;
    add(within, continent, trust);
    add(within, entry.country, trust);
    add(within, entry.region, trust);
    if (isWide(entry)) add(named, entry.region ?? entry.country, trust);
    else if (trust > leastTrust) contest.trusted.push({ candidate, trust });
  });
}

/** What all names say together. */
export function addUp(contests: readonly Contest[]): Sums {
  const all = newSums();
  for (const { sums } of contests) {
    all.names += 1;
    for (const [code, trust] of sums.within) add(all.within, code, trust);
    for (const [code, trust] of sums.named) add(all.named, code, trust);
  }
  return all;
}

function add(sums: Map<string, number>, code: string | undefined, more: number): void {
  if (code !== undefined) sums.set(code, (sums.get(code) ?? 0) + more);
}
