import { remember } from '../lexicon/remember';
import type { Document } from '../text/document';
import { lowerAt, type Token, tokenBefore } from '../text/token';
import type { Cluster } from './cluster';

/** A word between a name and another of the same person: *Jane Roe, nicknamed Zuzu*. */
const isLink = remember(({ lower }) =>
  /^(?:alias|aka|a\.k\.a\.?|nicknamed|dubbed|born|n[ée]e)$/.test(lower),
);

/** The same after *known*: *better known as Zuzu*. */
const isLinkAfterKnown = remember(({ lower }) => lower === 'as' || lower === 'by');

const isMark = remember(({ text }) => /^["“'‘,(]$/.test(text));

/** Tokens between the two names, at most. */
const REACH = 7;

/** Does a link stand right before this name, quotation marks and commas aside? */
function linkEnds(document: Document, at: number): boolean {
  const { tokens } = document;
  let end = at;
  while (end > 0 && isMark((tokens[end - 1] as Token).word)) end -= 1;
  const word = tokenBefore(tokens, end)?.word;
  if (!word) return false;
  return isLink(word) || (isLinkAfterKnown(word) && lowerAt(document, end - 2) === 'known');
}

/** People by where their names end. */
function byEnd(clusters: readonly Cluster[]): Map<number, Cluster> {
  const ending = new Map<number, Cluster>();
  for (const cluster of clusters)
    for (const { candidate } of cluster.sightings) ending.set(candidate.to, cluster);
  return ending;
}

/** The person named before the link in the same sentence. */
function namedBefore(document: Document, at: number, ending: ReadonlyMap<number, Cluster>) {
  const { sentence } = document.tokens[at] as Token;
  for (let end = at - 1; end > 0 && at - end <= REACH; end -= 1) {
    if (tokenBefore(document.tokens, end)?.sentence !== sentence) return undefined;
    const cluster = ending.get(end);
    if (cluster) return cluster;
  }
  return undefined;
}

/** Joins the people whom the text says to be one under two names. */
export function joinAliases(clusters: Cluster[], document: Document): Cluster[] {
  let ending: Map<number, Cluster> | undefined;
  const gone = new Set<Cluster>();
  for (const cluster of clusters)
    for (const { candidate } of cluster.sightings) {
      if (!linkEnds(document, candidate.from)) continue;
      ending ??= byEnd(clusters);
      const bearer = namedBefore(document, candidate.from, ending);
      if (!bearer || bearer === cluster || gone.has(bearer) || gone.has(cluster)) continue;
      bearer.sightings.push(...cluster.sightings);
      gone.add(cluster);
    }
  return gone.size === 0 ? clusters : clusters.filter((cluster) => !gone.has(cluster));
}
