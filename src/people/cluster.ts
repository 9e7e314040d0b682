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
  /** The last mention behind the reader. */
  last: number;
  gender?: Gender;
}

const newCluster = (): Cluster => ({
  sightings: [],
  names: [],
  standing: [],
  passed: 0,
  last: Number.NEGATIVE_INFINITY,
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

/** The person named last, of those whom a full name fits under each of their names. */
function bearerOf({ name, gender }: Sighting, near: readonly Cluster[]): Cluster | undefined {
  let best: Cluster | undefined;
  for (const cluster of near) {
    if (!agree(cluster.gender, gender)) continue;
    if (!cluster.names.every((other) => fullAgree(other, name))) continue;
    if (!best || lastStanding(cluster) > lastStanding(best)) best = cluster;
  }
  return best;
}

/** Puts full names together, whatever way they are spelled. */
function clusterFull(sightings: readonly Sighting[], index: Index): Cluster[] {
  const clusters: Cluster[] = [];
  for (const sighting of sightings) {
    const { name } = sighting;
    const near = [
      ...index.get(name.family),
      ...index.get(name.given ?? ''),
      ...index.get(name.joined),
    ];
    const found = bearerOf(sighting, near);
    const cluster = found ?? newCluster();
    if (!found) clusters.push(cluster);
    join(cluster, sighting);
    cluster.standing.push(sighting.candidate.from);
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

/** Of the people a name fits, the one named last before this point, else the one named first after it. */
function nearest(clusters: readonly Cluster[], at: number): Cluster | undefined {
  let best: Cluster | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cluster of clusters) {
    const away = distanceTo(cluster, at);
    if (away >= least) continue;
    least = away;
    best = cluster;
  }
  return best;
}

const isFamilyOf = (word: string, { names }: Cluster): boolean =>
  names.some((name) => name.family === word || name.words.length === 1);

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
        .filter(({ names }) => names.some(({ initials }) => initials === family));

/** Gives a single name to the person it fits, or to one of its own. */
function placeSingle(sighting: Sighting, index: Index, clusters: Cluster[]): void {
  const word = sighting.name.family;
  let named: readonly Cluster[] = index.get(word);
  if (named.length === 0) named = spelledAlike(sighting, clusters);
  if (named.length === 0) named = initialsOf(sighting.name, clusters);
  const fitting = named.filter((cluster) => agree(cluster.gender, sighting.gender));
  const bearing = fitting.filter((cluster) => isFamilyOf(word, cluster));
  const found = nearest(bearing.length > 0 ? bearing : fitting, sighting.candidate.from);
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
  const clusters = clusterFull(
    sightings.filter(({ name }) => name.given !== undefined),
    index,
  );
  for (const sighting of sightings)
    if (sighting.name.given === undefined) placeSingle(sighting, index, clusters);
  const people = joinAliases(clusters, document);
  const start = ({ sightings: [first] }: Cluster): number => first?.candidate.from ?? 0;
  for (const { sightings } of people) sightings.sort((a, b) => a.candidate.from - b.candidate.from);
  return people.sort((a, b) => start(a) - start(b));
}
