import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';
import { Dispatch } from './dispatch';
import { Piece } from './piece';
import type { Candidate, Rule } from './rule';

/** Rules that are tried together, found by the first two words of a match. */
export interface RuleSet<Reading> {
  readonly rules: readonly Rule<Reading>[];
  /** Could a match of any rule begin with this word? */
  begins(word: Word): boolean;
  /** The rules that a match beginning at a word before `next` could satisfy; no `next` stands for the end of the sentence. */
  worthTrying(word: Word, next: Word | undefined): readonly Rule<Reading>[];
}

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
  const dispatch = new Dispatch(rules);
  return {
    rules,
    begins: (word) => dispatch.begins(word),
    worthTrying: (word, next) => dispatch.at(word, next),
  };
}

/** Every match of every rule in the sentences that can hold records, in order of position. */
export function propose<Reading>(set: RuleSet<Reading>, document: Document): Candidate<Reading>[] {
  const { tokens, sentences, zoneOf } = document;
  const candidates: Candidate<Reading>[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    if (zoneOf[sentence] === 'boilerplate') continue;
    const { from, to } = sentences[sentence] as Sentence;
    for (let at = from; at < to; at += 1) {
      const { word } = tokens[at] as Token;
      const next = at + 1 < to ? tokens[at + 1]?.word : undefined;
      for (const rule of set.worthTrying(word, next)) {
        const candidate = matchRule(rule, document, at, to);
        if (candidate) candidates.push(candidate);
      }
    }
  }
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
  let from = -1;
  let to = -1;
  for (let k = 0; k < pieces.length; k += 1) {
    const piece = pieces[k];
    if (!piece || rule.pattern[k]?.outside) continue;
    if (from < 0) from = piece.from;
    to = piece.to;
  }
  return from < 0 ? undefined : { rule, from, to, reading };
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
