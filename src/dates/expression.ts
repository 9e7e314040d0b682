import { type Element, readBy } from '../rules/element';
import { matchRule, ruleSet } from '../rules/match';
import type { Piece } from '../rules/piece';
import type { Rule } from '../rules/rule';
import type { Document } from '../text/document';
import type { DateReading } from './reading';

/** A date expression as a step of a larger one: *the end of ‹May 1990›*. */
export interface Expression {
  readonly element: Element;
  /** What the piece that it matched says. */
  read(piece: Piece | undefined): DateReading | undefined;
}

/** The longest match of any of these rules. */
export function expressionOf(name: string, rules: readonly Rule<DateReading>[]): Expression {
  const set = ruleSet(rules);
  const longest = (document: Document, at: number, limit: number) => {
    const token = document.tokens[at];
    if (!token || at >= limit) return undefined;
    let best: { to: number; reading: DateReading } | undefined;
    for (const rule of set.startingAt(document, at, limit)) {
      const found = matchRule(rule, document, at, limit);
      if (found && found.from === at && (!best || found.to > best.to)) best = found;
    }
    return best;
  };
  return {
    element: readBy(
      name,
      (word) => set.startingWith(word).length > 0,
      (document, at, limit) => longest(document, at, limit)?.to ?? -1,
    ),
    read: (piece) => piece && longest(piece.document, piece.from, piece.to)?.reading,
  };
}
