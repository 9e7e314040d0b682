import type { Decided } from '../candidates/decided';
import type { Document } from '../text/document';
import { joinAliases } from './alias';
import { areSpellings, fullAgree } from './alike';
import type { Gender } from './gender';
import { nameParser, type ParsedName } from './parts';
import type { PersonReading } from './reading';
import { type Sighting, sightingOf } from './sighting';

/** The sightings of one person. */
export interface Cluster {
  sightings: Sighting[];
  /** The different names of the person. */
  names: ParsedName[];
  /** Where full names of the person stand, in order; `passed` counts those behind the reader. */
  standing: number[];
  passed: number;
  /** The last mention behind the reader, or -1. */
  last: number;
  gender: Gender | undefined;
}

const newCluster = (): Cluster => ({
  sightings: [],
  names: [],
  standing: [],
  passed: 0,
  last: -1,
  gender: undefined,
});

/** Names of one person that others are compared with. */
const MOST_NAMES = 12;

/** Clusters that one name is compared with; past it a text is no news article. */
const MOST_COMPARED = 40;

/** Clusters by a word of their names. */
class Index {
  private readonly clusters = new Map<string, Cluster[]>();

  add(word: string, cluster: Cluster): void {
    const known = this.clusters.get(word);
    if (!known) this.clusters.set(word, [cluster]);
    else if (!known.includes(cluster) && known.length < MOST_COMPARED) known.push(cluster);
  }

  get(word: string): readonly Cluster[] {
    return this.clusters.get(word) ?? [];
  }
}

const agree = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a === undefined || b === undefined || a === b;

function join(cluster: Cluster, sighting: Sighting): void {
  const { name } = sighting;
  cluster.sightings.push(sighting);
  if (cluster.names.length < MOST_NAMES && !cluster.names.some(({ key }) => key === name.key))
    cluster.names.push(name);
  if (sighting.gender && !cluster.gender) cluster.gender = sighting.gender;
}

const lastStanding = ({ standing }: Cluster): number => standing[standing.length - 1] ?? 0;

/** Does a full name fit a person under each of their names? */
function fits({ name, gender }: Sighting, cluster: Cluster): boolean {
  if (!agree(cluster.gender, gender)) return false;
  for (const other of cluster.names) if (!fullAgree(other, name)) return false;
  return true;
}

/** The person named last, of those whom a full name fits. */
function bearerOf(sighting: Sighting, index: Index): Cluster | undefined {
  const { family, given = '', joined } = sighting.name;
  let best: Cluster | undefined;
  for (const word of [family, given, joined])
    for (const cluster of index.get(word))
      if ((!best || lastStanding(cluster) > lastStanding(best)) && fits(sighting, cluster))
        best = cluster;
  return best;
}

/** Puts the full ones of these names together, whatever way they are spelled. */
function clusterFull(sightings: readonly Sighting[], index: Index): Cluster[] {
  const clusters: Cluster[] = [];
  for (const sighting of sightings) {
    const { name } = sighting;
    if (name.given === undefined) continue;
    const found = bearerOf(sighting, index);
    const cluster = found ?? newCluster();
    if (!found) clusters.push(cluster);
    const isKnown = cluster.names.includes(name);
    join(cluster, sighting);
    cluster.standing.push(sighting.candidate.from);
    if (isKnown) continue;
    for (const word of name.words) index.add(word, cluster);
    index.add(name.joined, cluster);
  }
  return clusters;
}

/** How far the person was named before this point; who is named only later is farther than anybody. */
function distanceTo(cluster: Cluster, at: number): number {
  const { standing } = cluster;
  while (cluster.passed < standing.length && (standing[cluster.passed] as number) <= at) {
    cluster.last = Math.max(cluster.last, standing[cluster.passed] as number);
    cluster.passed += 1;
  }
  if (cluster.last >= 0) return at - cluster.last;
  return 1e9 + ((standing[cluster.passed] ?? 0) - at);
}

/**
 * Of the people whom a single name fits, those first whose family name it is: the one named last before
 * this point, else the one named first after it.
 */
function nearest(sighting: Sighting, clusters: readonly Cluster[]): Cluster | undefined {
  let best: Cluster | undefined;
  let least = Number.POSITIVE_INFINITY;
  let isFamily = false;
  for (const cluster of clusters) {
    if (!agree(cluster.gender, sighting.gender)) continue;
    const bears = isFamilyOf(sighting.name.family, cluster);
    if (isFamily && !bears) continue;
    const away = distanceTo(cluster, sighting.candidate.from);
    if (away >= least && bears === isFamily) continue;
    least = away;
    best = cluster;
    isFamily = bears;
  }
  return best;
}

function isFamilyOf(word: string, { names }: Cluster): boolean {
  for (const name of names) if (name.family === word || name.words.length === 1) return true;
  return false;
}

/** People of the same office whose family name is another spelling of the word. */
const spelledAlike = ({ name, office }: Sighting, clusters: readonly Cluster[]): Cluster[] =>
  office === undefined
    ? []
    : clusters
        .slice(0, MOST_COMPARED)
        .filter(
          ({ names, sightings }) =>
            names.some(({ family }) => areSpellings(family, name.family)) &&
            sightings.some((other) => other.office === office),
        );

/** People whose initials the word is: *Jane Ann Roe (JAR)*. */
const initialsOf = ({ family }: ParsedName, clusters: readonly Cluster[]): Cluster[] =>
  family.length < 3 || family.length > 4
    ? []
    : clusters
        .slice(0, MOST_COMPARED)
        .filter(({ names }) => names.some(({ words }) => areInitials(words, family)));

/** Are the letters the first ones of these words? */
const areInitials = (words: readonly string[], letters: string): boolean =>
  words.length === letters.length && words.every((word, i) => word.startsWith(letters.charAt(i)));

/** Gives a single name to the person it fits, or to one of its own. */
function placeSingle(sighting: Sighting, index: Index, clusters: Cluster[]): void {
  const word = sighting.name.family;
  let named: readonly Cluster[] = index.get(word);
  if (named.length === 0) named = spelledAlike(sighting, clusters);
  if (named.length === 0) named = initialsOf(sighting.name, clusters);
  const found = nearest(sighting, named);
  const cluster = found ?? newCluster();
  join(cluster, sighting);
  cluster.last = sighting.candidate.from;
  if (found) return;
  clusters.push(cluster);
  index.add(word, cluster);
}

/** The people of a document, in order of first mention. */
export function clusterNames(
  candidates: readonly Decided<PersonReading>[],
  document: Document,
): Cluster[] {
  const nameAt = nameParser(document);
  const sightings = candidates.map((candidate) =>
    sightingOf(candidate, nameAt(candidate.from, candidate.to), document),
  );
  const index = new Index();
  const clusters = clusterFull(sightings, index);
  for (const sighting of sightings)
    if (sighting.name.given === undefined) placeSingle(sighting, index, clusters);
  const people = joinAliases(clusters, document);
  for (const { sightings: own } of people) if (own.length > 1) own.sort(byPlace);
  return people.sort((a, b) => byPlace(a.sightings[0] as Sighting, b.sightings[0] as Sighting));
}

const byPlace = (a: Sighting, b: Sighting): number => a.candidate.from - b.candidate.from;
