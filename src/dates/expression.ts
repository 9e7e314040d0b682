import { type Element, readBy } from '../rules/element';
import { type RuleSet, ruleSet } from '../rules/match';
import { gatheredOnce } from '../rules/once';
import type { Piece } from '../rules/piece';
import type { Candidate, Rule } from '../rules/rule';
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
  return {
    element: readBy(
      name,
      set.begins,
      (document, at, limit) => search(document, at, limit)?.to ?? -1,
      set.second,
      set.alone,
    ),
    read: (piece) => piece && search(piece.document, piece.from, piece.to)?.reading,
  };
}

type Search = (document: Document, at: number, limit: number) => Found | undefined;

/** Finds the longest match at a place; one walk serves a whole document. */
function longestOf(set: RuleSet<DateReading>): Search {
  const walkIn = gatheredOnce((document) => set.walk(document));
  return (document, at, limit) => {
    const matches: Candidate<DateReading>[] = [];
    walkIn(document).at(at, limit, matches);
    let best: Found | undefined;
    for (const found of matches)
      if (found.from === at && (!best || found.to > best.to)) best = found;
    return best;
  };
}
