import { type Element, readBy } from '../rules/element';
import { ruleSet } from '../rules/match';
import { gatheredOnce } from '../rules/once';
import type { Piece } from '../rules/piece';
import type { Candidate, Rule } from '../rules/rule';
import { beginningsOf } from '../rules/second';
import type { Walk } from '../rules/walk';
import type { Document } from '../text/document';
import type { DateReading } from './reading';

/** A date expression as a step of a larger one: *the end of ‹May 1990›*. */
export interface Expression {
  readonly element: Element;
  /** What the piece that it matched says. */
  read(piece: Piece | undefined): DateReading | undefined;
}

type DateRules = readonly Rule<DateReading>[];

/** What rules match, found once at a place for all expressions that ask one after the other. */
export class Matches {
  private readonly walkIn: (document: Document) => Walk<DateReading>;
  private readonly found: Candidate<DateReading>[] = [];
  /** The same for each rule. */
  private readonly lists: readonly Candidate<DateReading>[][];
  private document: Document | undefined;
  private place = -1;
  private limit = -1;

  constructor(readonly rules: DateRules) {
    const set = ruleSet(rules, false);
    this.walkIn = gatheredOnce((document) => set.walk(document));
    this.lists = rules.map(() => this.found);
  }

  at(document: Document, place: number, limit: number): readonly Candidate<DateReading>[] {
    if (document !== this.document || place !== this.place || limit !== this.limit) {
      while (this.found.length > 0) this.found.pop();
      this.walkIn(document).at(place, limit, this.lists);
      this.document = document;
      this.place = place;
      this.limit = limit;
    }
    return this.found;
  }
}

/**
 * The longest match of any of these rules, which are some of those that `sources` find.
 * @throws Error that names a rule that is none of them.
 */
export function expressionOf(
  name: string,
  rules: DateRules,
  ...sources: readonly Matches[]
): Expression {
  const stranger = rules.find((rule) => !sources.some((matches) => matches.rules.includes(rule)));
  if (stranger) throw new Error(`nutgraf: ${name}: rule ${stranger.id} is not matched for it`);
  const longest = (document: Document, at: number, limit: number) => {
    let best: Candidate<DateReading> | undefined;
    for (const matches of sources)
      for (const found of matches.at(document, at, limit))
        if (found.from === at && (!best || found.to > best.to) && rules.includes(found.rule))
          best = found;
    return best;
  };
  const { begins, second, alone } = beginningsOf(rules);
  return {
    element: readBy(
      name,
      begins,
      (document, at, limit) => longest(document, at, limit)?.to ?? -1,
      second,
      alone,
    ),
    read: (piece) => piece && longest(piece.document, piece.from, piece.to)?.reading,
  };
}
