import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { Cluster } from './cluster';

/** Words between a name and another of the same person: *Jane Roe, better known as Zuzu*. */
const links = [
  ['known', 'as'],
  ['known', 'by'],
  ['alias'],
  ['aka'],
  ['a.k.a.'],
  ['a.k.a'],
  ['nicknamed'],
  ['dubbed'],
  ['born'],
  ['née'],
  ['nee'],
];

/** Tokens between the two names, at most. */
const REACH = 7;

/** Does a link stand right before this name, quotation marks and commas aside? */
function linkEnds({ tokens }: Document, at: number): boolean {
  let end = at;
  while (end > 0 && /^["“'‘,(]$/.test(tokens[end - 1]?.word.text ?? '')) end -= 1;
  return links.some((link) =>
    link.every((word, i) => tokens[end - link.length + i]?.word.lower === word),
  );
}

/** The person named before the link in the same sentence. */
function namedBefore(document: Document, at: number, ending: ReadonlyMap<number, Cluster>) {
  const { sentence } = document.tokens[at] as Token;
  for (let end = at - 1; end > 0 && at - end <= REACH; end -= 1) {
    if (document.tokens[end - 1]?.sentence !== sentence) return undefined;
    const cluster = ending.get(end);
    if (cluster) return cluster;
  }
  return undefined;
}

/** Joins the people whom the text says to be one under two names. */
export function joinAliases(clusters: readonly Cluster[], document: Document): Cluster[] {
  const ending = new Map<number, Cluster>();
  for (const cluster of clusters)
    for (const { candidate } of cluster.sightings) ending.set(candidate.to, cluster);
  const gone = new Set<Cluster>();
  for (const cluster of clusters)
    for (const { candidate } of cluster.sightings) {
      if (!linkEnds(document, candidate.from)) continue;
      const bearer = namedBefore(document, candidate.from, ending);
      if (!bearer || bearer === cluster || gone.has(bearer) || gone.has(cluster)) continue;
      bearer.sightings.push(...cluster.sightings);
      gone.add(cluster);
    }
  return clusters.filter((cluster) => !gone.has(cluster));
}
