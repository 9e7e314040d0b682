import type { Document } from '../text/document';
import type { Sentence } from '../text/sentences';
import { Dispatch } from './dispatch';
import { Gates } from './gate';
import type { Candidate, Rule } from './rule';
import { trieOf } from './trie';
import { Walk } from './walk';

/** Rules that are tried together: their patterns, put together where they begin alike. */
export class RuleSet<Reading> {
  private readonly dispatch: Dispatch;
  private readonly gates: Gates | undefined;

  /** `gated` says whether sentences are looked through for what matches need. */
  constructor(
    readonly rules: readonly Rule<Reading>[],
    gated: boolean,
  ) {
    const { edges } = trieOf(rules);
    for (const { to } of edges) to.finish();
    this.dispatch = new Dispatch(edges);
    this.gates = gated ? new Gates(edges) : undefined;
  }

  /** What matches in a document, asked for one place after another. */
  walk(document: Document): Walk<Reading> {
    return new Walk(this.rules, this.dispatch, document, this.gates?.of(document));
  }
}

/** @throws Error where two rules have one id. */
export function checkIds(rules: readonly Rule<unknown>[]): void {
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id)) throw new Error(`nutgraf: two rules have the id ${id}`);
    ids.add(id);
  }
}

/**
 * Puts rules together. For a set that is asked for few places it does not pay to look through their
 * sentences first: it need not be `gated`.
 * @throws Error where two rules have one id.
 */
export function ruleSet<Reading>(rules: readonly Rule<Reading>[], gated = true): RuleSet<Reading> {
  checkIds(rules);
  return new RuleSet(rules, gated);
}

/**
 * Adds every match of every rule in the sentences that can hold records to the list of its rule, in
 * order of position. Rules may share lists.
 */
export function propose<Reading>(
  set: RuleSet<Reading>,
  document: Document,
  lists: readonly Candidate<Reading>[][],
): void {
  const { sentences, zoneOf } = document;
  const walk = set.walk(document);
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    if (zoneOf[sentence] === 'boilerplate') continue;
    const { from, to } = sentences[sentence] as Sentence;
    for (let at = from; at < to; at += 1) walk.at(at, to, lists);
  }
}
