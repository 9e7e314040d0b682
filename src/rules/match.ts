import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { canBegin, PairDispatch } from './dispatch';
import { Piece } from './piece';
import type { Candidate, Rule } from './rule';

/** Rules that are tried together, found by the first word of a match. */
export interface RuleSet<Reading> {
  readonly rules: readonly Rule<Reading>[];
  /** The rules that a match beginning with this word could satisfy. */
  startingWith(word: Word): readonly Rule<Reading>[];
  /** The rules that a match beginning at a token could satisfy, by that word and the next. */
  startingAt(document: Document, at: number, limit: number): readonly Rule<Reading>[];
}

let ruleSets = 0;

/**
 * Puts rules together.
 * @throws Error where two rules have one id.
 */
export function ruleSet<Reading>(rules: readonly Rule<Reading>[]): RuleSet<Reading> {
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id)) throw new Error(`nutgraf: two rules have the id ${id}`);
    ids.add(id);
  }
  const slot = ruleSets++;
  const pairs = new PairDispatch<Reading>();
  const startingWith = (word: Word): readonly Rule<Reading>[] => {
    const known = word.rules[slot];
    if (known) return known as readonly Rule<Reading>[];
    const found = rules.filter(({ pattern }) => canBegin(pattern, word));
    word.rules[slot] = found;
    return found;
  };
  return {
    rules,
    startingWith,
    startingAt: ({ tokens }, at, limit) => {
      const { word } = tokens[at] as Token;
      const found = startingWith(word);
      const next = at + 1 < limit ? tokens[at + 1] : undefined;
      return next ? pairs.narrow(found, word, next.word) : found;
    },
  };
}

/** Every match of every rule in the sentences that can hold records, in order of position. */
export function propose<Reading>(set: RuleSet<Reading>, document: Document): Candidate<Reading>[] {
  const candidates: Candidate<Reading>[] = [];
  document.sentences.forEach(({ from, to }, sentence) => {
    if (document.zoneOf[sentence] === 'boilerplate') return;
    for (let at = from; at < to; at += 1) {
      for (const rule of set.startingAt(document, at, to)) {
        const candidate = matchRule(rule, document, at, to);
        if (candidate) candidates.push(candidate);
      }
    }
  });
  return candidates;
}

/** The match of one rule that begins at a token, if there is one. */
export function matchRule<Reading>(
  rule: Rule<Reading>,
  document: Document,
  at: number,
  limit: number,
): Candidate<Reading> | undefined {
  const pieces: (Piece | undefined)[] = [];
  if (!matchFrom(rule, 0, document, at, limit, pieces)) return undefined;
  const reading = rule.produce(pieces);
  if (reading === undefined) return undefined;
  const inside = pieces.filter(
    (piece, i): piece is Piece => piece !== undefined && !rule.pattern[i]?.outside,
  );
  const first = inside[0];
  const last = inside[inside.length - 1];
  return first && last ? { rule, from: first.from, to: last.to, reading } : undefined;
}

/** Matches the pattern from element `k` on; an optional element is tried with, then without. */
function matchFrom<Reading>(
  rule: Rule<Reading>,
  k: number,
  document: Document,
  at: number,
  limit: number,
  pieces: (Piece | undefined)[],
): boolean {
  const element = rule.pattern[k];
  if (!element) return true;
  const end = element.end(document, at, limit);
  if (end >= 0) {
    const next = element.looks ? at : end;
    pieces[k] = element.looks || end === at ? undefined : new Piece(document, at, end);
    if (matchFrom(rule, k + 1, document, next, limit, pieces)) return true;
  }
  if (!element.optional) return false;
  pieces[k] = undefined;
  return matchFrom(rule, k + 1, document, at, limit, pieces);
}
