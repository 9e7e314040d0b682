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

class Country extends Land {
  constructor(readonly continent: Land) {
    super();
  }
}

/** The lands that the names of an article may lie in. */
export class Lands {
  private readonly countries = new Map<string, Country>();
  /** Continents and states by their codes, which differ. */
  private readonly others = new Map<string, Land>();

  country(code: string): Country {
    let country = this.countries.get(code);
    if (!country) {
      country = new Country(this.land(countryFacts(code)?.continent ?? ''));
      this.countries.set(code, country);
    }
    return country;
  }

  /** A continent or a state. */
  land(code: string): Land {
    let land = this.others.get(code);
    if (!land) {
      land = new Land();
      this.others.set(code, land);
    }
    return land;
  }
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
    const land = lands.country(country ?? '');
    this.continent = land.continent;
    this.country = country === undefined ? undefined : land;
    this.region = region === undefined ? undefined : lands.land(region);
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
