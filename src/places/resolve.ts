import type { PlaceEntry } from '../lexicon/gazetteer';
import { type Contest, contestOf, Lands, type Standing, shareTrust, tellLands } from './contest';
import { evidence } from './evidence';
import { liesWithin } from './geography';

export type { Standing } from './contest';

/** A name that is to be put on the map. */
export interface Toponym {
  /** What the gazetteer has under the name. */
  entries: readonly PlaceEntry[];
  /** What stands beside it and says where it lies: the `Texas` of *Paris, Texas*. */
  within?: readonly PlaceEntry[] | undefined;
  /** The dateline: where the article was written. */
  dateline?: boolean;
}

/** The names before and after one that are asked what lies near. */
const neighbourhood = 20;
const rounds = 4;

/** A town this much smaller than the state of its name is not meant without more. */
const townOfState = 0.02;

/**
 * What a name can mean: inside what stands beside it; or, alone, never a town where a country or a
 * continent has the name, nor a small one where a state has it.
 */
function eligible({ entries, within }: Toponym): readonly PlaceEntry[] {
  if (within && within.length > 0) {
    return entries.filter((entry) =>
      within.some((whole) => whole !== entry && liesWithin(entry, whole)),
    );
  }
  let least = 0;
  for (const { type, level, population = 0 } of entries) {
    if (type === 'country' || type === 'continent') least = Infinity;
    if (level === 1) least = Math.max(least, population * townOfState);
  }
  if (least === 0) return entries;
  return entries.filter(({ type, population = 0 }) => type !== 'city' || population >= least);
}

/** A name that can mean several places, and the names around it that can lie near. */
interface Doubt {
  readonly contest: Contest;
  readonly neighbours: readonly Contest[];
}

function doubtsOf(open: readonly Contest[]): Doubt[] {
  const doubts: Doubt[] = [];
  open.forEach((contest, i) => {
    if (contest.length > 1) doubts.push({ contest, neighbours: neighboursOf(open, i) });
  });
  return doubts;
}

function neighboursOf(open: readonly Contest[], i: number): Contest[] {
  const neighbours: Contest[] = [];
  const end = Math.min(open.length, i + neighbourhood + 1);
  for (let at = Math.max(0, i - neighbourhood); at < end; at += 1) {
    const other = open[at] as Contest;
    if (at !== i && other.some(({ position }) => position)) neighbours.push(other);
  }
  return neighbours;
}

/** One round: every name in doubt hears all others. */
function hear(doubts: readonly Doubt[], names: number): void {
  for (const { contest, neighbours } of doubts) {
    tellLands(contest, -1);
    for (const candidate of contest)
      candidate.score = candidate.prior + evidence(candidate, names, neighbours);
    tellLands(contest, 1);
  }
  for (const { contest } of doubts) {
    tellLands(contest, -1);
    shareTrust(contest);
    tellLands(contest, 1);
  }
}

/**
 * Decides for all names of an article together which places they mean, the best candidate first.
 *
 * Each candidate starts with its own weight (how prominent it is) and hears, round after round, the
 * other names: what lies near, or in a state or country that is named, is likelier. How much a
 * name is heard depends on how sure the article is of it so far. `home` is the country whose own
 * news it is, if that is known.
 */
export function resolve(toponyms: readonly Toponym[], home?: string): Standing[][] {
  const lands = new Lands();
  const contests = toponyms.map((toponym) =>
    contestOf(eligible(toponym), lands, toponym.dateline, home),
  );
  const open = contests.filter(({ length }) => length > 0);
  const doubts = doubtsOf(open);
  for (const { contest } of doubts) shareTrust(contest);
  for (const contest of open) tellLands(contest, 1);
  for (let round = 0; round < rounds; round++) hear(doubts, open.length);
  for (const { contest } of doubts) contest.sort((a, b) => b.score - a.score);
  return contests.map((contest, i) =>
    isStray(contest, open.length, home) && !toponyms[i]?.within ? [] : contest,
  );
}

/** A town below this size is not known abroad. */
const knownAbroad = 20_000;
/** So many other names must lie elsewhere before one is a stray; none where the article is at home elsewhere. */
const manyElsewhere = 3;

/**
 * A small town, alone in its country where all else of the article is elsewhere, is rather a
 * place that no list has: it stays unresolved.
 */
function isStray(contest: Contest, names: number, home?: string): boolean {
  const [best] = contest;
  if (best?.entry.type !== 'city' || best.entry.capital) return false;
  const { country = '', population = 0 } = best.entry;
  const enough = home === undefined ? manyElsewhere : 0;
  if (population >= knownAbroad || country === home || names <= enough) return false;
  let others = best.country?.within ?? 0;
  for (const candidate of contest)
    if (candidate.country === best.country) others -= candidate.trust;
  return others < leastElsewhere;
}

/** Less trust in a country than this is none. */
const leastElsewhere = 0.2;
