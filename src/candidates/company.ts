import type { Document } from '../text/document';
import type { Contender } from './contender';

/** What a neighbour in a list adds, at most. */
const MOST = 1.2;
/** How much of the neighbour's own evidence passes on. */
const SHARE = 0.4;
/** Evidence that has something to pass on. */
const LEAST = 2.5;

/** Tokens between two names of a list: a comma, *and*, or both. */
function listed({ tokens }: Document, from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false;
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.word.lower;
    if (lower !== ',' && lower !== 'and' && lower !== 'or' && lower !== '/') return false;
  }
  return true;
}

/**
 * Names in a list are of one kind: each passes some of its evidence to the neighbours of its kind,
 * onward and back, so that *Oslo, Zuzu and Bergen* makes Zuzu a town.
 */
export function keepCompany(contenders: readonly Contender[], document: Document): void {
  const ending = new Map<number, Contender[]>();
  const byStart = [...contenders].sort((a, b) => a.from - b.from || a.to - b.to);
  const put = (contender: Contender): void => {
    const known = ending.get(contender.to);
    if (known) known.push(contender);
    else ending.set(contender.to, [contender]);
  };
  const pairs: [Contender, Contender][] = [];
  for (const contender of byStart) {
    for (let gap = 1; gap <= 2; gap += 1) {
      for (const before of ending.get(contender.from - gap) ?? [])
        if (before.kind === contender.kind && listed(document, before.to, contender.from))
          pairs.push([before, contender]);
    }
    put(contender);
  }
  for (const [before, after] of pairs) pass(before, after);
  for (const [before, after] of pairs.reverse()) pass(after, before);
}

function pass(from: Contender, to: Contender): void {
  if (from.local < LEAST || to.local >= from.local) return;
  to.local += Math.min(MOST, from.local * SHARE);
}
