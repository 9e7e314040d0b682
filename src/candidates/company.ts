import { remember } from '../lexicon/remember';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import type { Contender } from './contender';

/** What a neighbour in a list adds, at most. */
const MOST = 1.2;
/** How much of the neighbour's own evidence passes on. */
const SHARE = 0.4;
/** Evidence that has something to pass on. */
const LEAST = 2.5;

const isListMark = remember(({ lower }) => /^(?:,|and|or|\/)$/.test(lower));

/** Stands between two names of a list, alone or with another such mark. */
export const isMark = (token: Token | undefined): boolean =>
  token !== undefined && isListMark(token.word);

/** How many marks may stand between two names: `, and`. */
export const MOST_MARKS = 2;

/**
 * Names in a list are of one kind: each passes some of its evidence to the neighbours of its kind,
 * onward and back, so that *Oslo, Zuzu and Bergen* makes Zuzu a town. The contenders stand in order
 * of their ends.
 */
export function keepCompany(contenders: readonly Contender[], document: Document): void {
  const pairs = neighbours(contenders, document);
  for (const [before, after] of pairs) pass(before, after);
  for (const [before, after] of pairs.reverse()) pass(after, before);
}

/** The pairs of one kind with nothing but marks between them, in order of position. */
function neighbours(
  contenders: readonly Contender[],
  { tokens }: Document,
): [before: Contender, after: Contender][] {
  const later = contenders.filter(({ from }) => isMark(tokens[from - 1]));
  later.sort((a, b) => a.from - b.from || a.to - b.to);
  const pairs: [Contender, Contender][] = [];
  for (const after of later) {
    const farthest = after.from - MOST_MARKS;
    for (let end = after.from - 1; end >= farthest && isMark(tokens[end]); end -= 1) {
      for (let i = firstEnding(contenders, end); contenders[i]?.to === end; i += 1) {
        const before = contenders[i] as Contender;
        if (before.kind === after.kind) pairs.push([before, after]);
      }
    }
  }
  return pairs;
}

/** Where those begin that end at a token or after it. */
function firstEnding(contenders: readonly Contender[], end: number): number {
  let low = 0;
  let high = contenders.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((contenders[middle] as Contender).to < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pass(from: Contender, to: Contender): void {
  if (from.local < LEAST || to.local >= from.local) return;
  to.local += Math.min(MOST, from.local * SHARE);
}
