import { type Element, readBy } from '../rules/element';
import { type RuleSet, ruleSet } from '../rules/match';
import type { Piece } from '../rules/piece';
import type { Candidate, Rule } from '../rules/rule';
import type { Walk } from '../rules/walk';
import type { Document } from '../text/document';
import type { DateReading } from './reading';

/** A date expression as a step of a larger one: *the end of ‹May 1990›*. */
export interface Expression {
  readonly element: Element;
  /** What the piece that it matched says. */
  read(piece: Piece | undefined): DateReading | undefined;
}

interface Found {
  readonly to: number;
  readonly reading: DateReading;
}

/** The longest match of any of these rules. */
export function expressionOf(name: string, rules: readonly Rule<DateReading>[]): Expression {
  const set = ruleSet(rules);
  const search = longestOf(set);
  const longest = remembered(search);
  return {
    element: readBy(
      name,
      set.begins,
      (document, at, limit) => longest(document, at, limit)?.to ?? -1,
      set.second,
      set.alone,
    ),
    read: (piece) => piece && search(piece.document, piece.from, piece.to)?.reading,
  };
}

type Search = (document: Document, at: number, limit: number) => Found | undefined;

/** Finds the longest match at a place; one walk serves a whole document. */
function longestOf(set: RuleSet<DateReading>): Search {
  let asked: Document | undefined;
  let walk: Walk<DateReading> | undefined;
  const matches: Candidate<DateReading>[] = [];
  return (document, at, limit) => {
    if (document !== asked || !walk) [asked, walk] = [document, set.walk(document)];
    matches.length = 0;
    walk.at(at, limit, matches);
    let best: Found | undefined;
    for (const found of matches)
      if (found.from === at && (!best || found.to > best.to)) best = found;
    return best;
  };
}

/** Rules that begin with the same expression are tried one after another at the same place: the last answer is kept. */
function remembered(search: Search): Search {
  let asked: Document | undefined;
  let askedAt = -1;
  let askedLimit = -1;
  let found: Found | undefined;
  return (document, at, limit) => {
    if (at >= limit) return undefined;
    if (asked === document && askedAt === at && askedLimit === limit) return found;
    found = search(document, at, limit);
    asked = document;
    askedAt = at;
    askedLimit = limit;
    return found;
  };
}
