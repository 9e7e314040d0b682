import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import type { Contender } from './contender';
import type { Contenders } from './contenders';
import { isMark, MOST_MARKS } from './marks';

/** What a neighbour in a list adds, at most. */
const MOST = 1.2;
/** How much of the neighbour's own evidence passes on. */
const SHARE = 0.4;
/** Evidence that has something to pass on. */
const LEAST = 2.5;

/**
 * Names in a list are of one kind: each passes some of its evidence to the neighbours of its kind,
 * onward and back, so that *Oslo, Zuzu and Bergen* makes Zuzu a town.
 */
export function keepCompany(contenders: Contenders, document: Document): void {
  const pairs = neighbours(contenders, document);
  for (const [before, after] of pairs) pass(before, after);
  for (const [before, after] of pairs.reverse()) pass(after, before);
}

/** The pairs of one kind with nothing but marks between them, in order of position. */
function neighbours(
  contenders: Contenders,
  { tokens }: Document,
): [before: Contender, after: Contender][] {
  const pairs: [Contender, Contender][] = [];
  for (const after of afterMarks(contenders, tokens)) {
    const farthest = after.from - MOST_MARKS;
    for (let end = after.from - 1; end >= farthest && isMark(tokens[end]); end -= 1) {
      for (let before = contenders.endingAt(end); before; before = before.next)
        if (before.kind === after.kind) pairs.push([before, after]);
    }
  }
  return pairs;
}

/** Those before which a mark stands, in order of position. */
function afterMarks({ all }: Contenders, tokens: readonly Token[]): Contender[] {
  const found: Contender[] = [];
  let last: Contender | undefined;
  let isAfter = false;
  for (const contender of all) {
    if (contender.from !== last?.from) isAfter = isMark(tokenBefore(tokens, contender.from));
    if (isAfter) found.push(contender);
    last = contender;
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

function pass(from: Contender, to: Contender): void {
  if (from.local < LEAST || to.local >= from.local) return;
  to.local += Math.min(MOST, from.local * SHARE);
}
