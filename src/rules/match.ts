import { remember } from '../lexicon/remember';
import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { Piece } from './piece';
import type { Candidate, Rule } from './rule';
import { secondOf } from './second';

/** Rules that are tried together, found by the first word of a match. */
export interface RuleSet<Reading> {
  readonly rules: readonly Rule<Reading>[];
  /** The rules that a match beginning with this word could satisfy. */
  startingWith(word: Word): readonly Rule<Reading>[];
  /** Of those, could this one go on with this word? None stands for the end of the sentence. */
  goesOn(rule: Rule<Reading>, next: Word | undefined): boolean;
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
  const seconds = new Map(rules.map((rule) => [rule, secondWord(rule)]));
  return {
    rules,
    startingWith: (word) => {
      const known = word.rules[slot];
      if (known) return known as readonly Rule<Reading>[];
      const found = rules.filter((rule) => canBegin(rule, word));
      word.rules[slot] = found;
      return found;
    },
    goesOn: (rule, next) => {
      const isSecond = seconds.get(rule);
      return !isSecond || (next !== undefined && isSecond(next));
    },
  };
}

function secondWord<Reading>({ pattern }: Rule<Reading>): ((word: Word) => boolean) | undefined {
  const isSecond = secondOf(pattern);
  return isSecond && remember(isSecond);
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
      const rules = set.startingWith((document.tokens[at] as Token).word);
      if (rules.length === 0) continue;
      const next = at + 1 < to ? document.tokens[at + 1]?.word : undefined;
      for (const rule of rules) {
        if (!set.goesOn(rule, next)) continue;
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
