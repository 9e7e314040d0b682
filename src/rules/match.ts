import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { canBeAlone, canBeginPair } from './pair';
import { Piece } from './piece';
import type { Candidate, Rule } from './rule';

/** Rules that are tried together, found by the first word of a match. */
export interface RuleSet<Reading> {
  readonly rules: readonly Rule<Reading>[];
  /** The rules that a match beginning with this word could satisfy. */
  startingWith(word: Word): readonly Rule<Reading>[];
  /** Of those, the ones that could go on with the next word; none stands for the end of the sentence. Worked out once for each pair of words. */
  worthTrying(word: Word, next: Word | undefined): readonly Rule<Reading>[];
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
  const startingWith = (word: Word): readonly Rule<Reading>[] => {
    const known = word.rules[slot];
    if (known) return known as readonly Rule<Reading>[];
    const found = rules.filter((rule) => canBegin(rule, word));
    word.rules[slot] = found;
    return found;
  };
  const worthTrying = (word: Word, next: Word | undefined): readonly Rule<Reading>[] => {
    const found = startingWith(word);
    if (found.length === 0) return found;
    if (!next) return found.filter(({ pattern }) => canBeAlone(pattern, word));
    let after = word.pairs[slot] as Map<Word, readonly Rule<Reading>[]> | undefined;
    if (!after) {
      after = new Map();
      word.pairs[slot] = after;
    }
    let worth = after.get(next);
    if (!worth) {
      worth = found.filter(({ pattern }) => canBeginPair(pattern, word, next));
      after.set(next, worth);
    }
    return worth;
  };
  return {
    rules,
    startingWith,
    worthTrying,
  };
}

function canBegin<Reading>({ pattern }: Rule<Reading>, word: Word): boolean {
  for (const element of pattern) {
    if (element.looks) continue;
    if (element.begins(word)) return true;
    if (!element.optional) return false;
  }
  return false;
}

/** Every match of every rule in the sentences that can hold records, in order of position. */
export function propose<Reading>(set: RuleSet<Reading>, document: Document): Candidate<Reading>[] {
  const candidates: Candidate<Reading>[] = [];
  document.sentences.forEach(({ from, to }, sentence) => {
    if (document.zoneOf[sentence] === 'boilerplate') return;
    for (let at = from; at < to; at += 1) {
      const next = at + 1 < to ? document.tokens[at + 1]?.word : undefined;
      for (const rule of set.worthTrying((document.tokens[at] as Token).word, next)) {
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
