import { countryFacts } from '../lexicon/country-facts';
import type { PlaceEntry } from '../lexicon/gazetteer';
import { isWide, priorOf, weights } from './evidence';
import { type Position, positionOf } from './geography';

/** A place and how well it fits the article. */
export interface Standing {
  readonly entry: PlaceEntry;
  readonly score: number;
}

/** A country, a state or a continent, and how far the names of the article are trusted to lie in it, or to be it. */
export class Land {
  within = 0;
  named = 0;
}

/** The lands that the names of an article may lie in, by their codes. */
export class Lands {
  private readonly known = new Map<string, Land>();

  of(code: string): Land {
    let land = this.known.get(code);
    if (!land) {
      land = new Land();
      this.known.set(code, land);
    }
    return land;
  }
}

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

/** One place that a name may mean. */
export class Candidate implements Standing {
  readonly continent: Land;
  readonly country: Land | undefined;
  readonly region: Land | undefined;
  readonly isWide: boolean;
  readonly position: Position | undefined;
  /** How far the article takes the name to mean it so far. */
  trust = 1;

  constructor(
    readonly entry: PlaceEntry,
    readonly prior: number,
    public score: number,
    lands: Lands,
  ) {
    const { country, region } = entry;
    this.continent = lands.of(continentOf(country ?? ''));
    this.country = country === undefined ? undefined : lands.of(country);
    this.region = region === undefined ? undefined : lands.of(region);
    this.isWide = isWide(entry);
    this.position = this.isWide ? undefined : positionOf(entry);
  }
}

/** What one name may mean. */
export type Contest = Candidate[];

/** Candidates past these are hamlets. */
const mostCandidates = 24;

/** The candidates of a name, each with its own weight, which matters where there are several. */
export function contestOf(
  entries: readonly PlaceEntry[],
  lands: Lands,
  dateline?: boolean,
  home?: string,
): Contest {
  const contest: Contest = [];
  const count = Math.min(entries.length, mostCandidates);
  for (let i = 0; i < count; i += 1) {
    const entry = entries[i] as PlaceEntry;
    let prior = 0;
    if (count > 1) {
      prior = priorOf(entry, dateline);
      if (entry.country === home && !isWide(entry)) prior += weights.home;
    }
    contest.push(new Candidate(entry, prior, prior, lands));
  }
  return contest;
}

/** Shares out trust among the candidates by their scores. */
export function shareTrust(contest: Contest): void {
  let best = -Infinity;
  for (const { score } of contest) best = Math.max(best, score);
  let sum = 0;
  for (const candidate of contest) {
    candidate.trust = 10 ** (candidate.score - best);
    sum += candidate.trust;
  }
  for (const candidate of contest) candidate.trust /= sum;
}

/** Adds what a name says to the lands that it may lie in, or may mean; `times` -1 takes it back. */
export function tellLands(contest: Contest, times: 1 | -1): void {
  for (const { trust, isWide, continent, country, region } of contest) {
    const more = times * trust;
    continent.within += more;
    if (country) country.within += more;
    if (region) region.within += more;
    const meant = isWide ? (region ?? country) : undefined;
    if (meant) meant.named += more;
  }
}
