import type { PlaceEntry } from '../lexicon/gazetteer';
import { addUp, type Contest, contestOf, type Standing, type Sums, shareTrust } from './contest';
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

/** A name that can mean several places, and the names around it. */
interface Doubt {
  readonly contest: Contest;
  readonly neighbours: readonly Contest[];
}

function doubtsOf(open: readonly Contest[]): Doubt[] {
  const doubts: Doubt[] = [];
  open.forEach((contest, i) => {
    if (contest.candidates.length < 2) return;
    const neighbours = open.slice(Math.max(0, i - neighbourhood), i + neighbourhood + 1);
    doubts.push({ contest, neighbours });
  });
  return doubts;
}

/** One round: every name in doubt hears all others. */
function hear(open: readonly Contest[], doubts: readonly Doubt[]): void {
  const all = addUp(open);
  for (const { contest, neighbours } of doubts) {
    for (const candidate of contest.candidates)
      candidate.score = candidate.prior + evidence(candidate, contest, all, neighbours);
  }
  for (const { contest } of doubts) shareTrust(contest);
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
  const contests = toponyms.map((toponym) => contestOf(eligible(toponym), toponym.dateline, home));
  const open = contests.filter(({ candidates }) => candidates.length > 0);
  const doubts = doubtsOf(open);
  for (const contest of open) shareTrust(contest);
  for (let round = 0; round < rounds && doubts.length > 0; round++) hear(open, doubts);
  for (const { candidates } of contests) candidates.sort((a, b) => b.score - a.score);
  const all = addUp(open);
  return contests.map((contest, i) =>
    isStray(contest, all, home) && !toponyms[i]?.within ? [] : contest.candidates,
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
function isStray({ candidates: [best], sums }: Contest, all: Sums, home?: string): boolean {
  if (best?.entry.type !== 'city' || best.entry.capital) return false;
  const { country = '', population = 0 } = best.entry;
  const enough = home === undefined ? manyElsewhere : 0;
  if (population >= knownAbroad || country === home || all.names <= enough) return false;
  return (all.within.get(country) ?? 0) - (sums.within.get(country) ?? 0) < leastElsewhere;
}

/** Less trust in a country than this is none. */
const leastElsewhere = 0.2;
