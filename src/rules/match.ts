import type { Word } from '../lexicon/word';
import type { Document } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';
import { Dispatch } from './dispatch';
import type { Element } from './element';
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
  const spans: number[] = [];
  if (!matchFrom(rule.pattern, 0, document, at, limit, spans)) return undefined;
  const pieces: (Piece | undefined)[] = [];
  let from = -1;
  let to = -1;
  for (let k = 0; k < rule.pattern.length; k += 1) {
    const [start, end] = [spans[2 * k] as number, spans[2 * k + 1] as number];
    pieces.push(start < end ? new Piece(document, start, end) : undefined);
    if (start === end || rule.pattern[k]?.outside) continue;
    if (from < 0) from = start;
    to = end;
  }
  const reading = rule.produce(pieces);
  return from < 0 || reading === undefined ? undefined : { rule, from, to, reading };
}

/**
 * Matches the pattern from element `k` on; an optional element is tried with, then without. Where
 * each element matched is kept in `spans`, two numbers for each; equal ones mean that it took nothing.
 */
function matchFrom(
  pattern: readonly Element[],
  k: number,
  document: Document,
  at: number,
  limit: number,
  spans: number[],
): boolean {
  const element = pattern[k];
  if (!element) return true;
  const end = element.end(document, at, limit);
  if (end >= 0) {
    const next = element.looks ? at : end;
    spans[2 * k] = at;
    spans[2 * k + 1] = next;
    if (matchFrom(pattern, k + 1, document, next, limit, spans)) return true;
  }
  if (!element.optional) return false;
  spans[2 * k] = at;
  spans[2 * k + 1] = at;
  return matchFrom(pattern, k + 1, document, at, limit, spans);
}
