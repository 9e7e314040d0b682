import type { Element } from './pattern';
import type { Piece } from './piece';

/** What a rule matched, one piece for each element of its pattern; nothing for looks and skipped optionals. */
export type Pieces = readonly (Piece | undefined)[];

/**
 * Example texts by the value they must give, and under `nothing` texts of which this rule must
 * make no record. The suite runs them all.
 */
export type Examples = Readonly<Record<string, readonly string[]>> & {
  readonly nothing?: readonly string[];
};

/** One way in which English writes something, and what it means. */
export interface Rule<Reading> {
  /** `<room>/<pattern-in-words>`. */
  readonly id: string;
  /** The pattern as a person would say it: `<month> <day>, <year>`. */
  readonly reads: string;
  readonly pattern: readonly Element[];
  /** The reading of a match, or `undefined` where the match means nothing. */
  produce(pieces: Pieces): Reading | undefined;
  readonly examples: Examples;
}

/**
 * Where a rule matched, before anything is decided. Token indices, half-open. A class, as literals
 * of four fields have no layout that the engine keeps.
 */
export class Candidate<Reading> {
  constructor(
    readonly rule: Rule<Reading>,
    readonly from: number,
    readonly to: number,
    readonly reading: Reading,
  ) {}
}

/**
 * Checks a rule and returns it.
 * @throws Error that names the rule and what is wrong with it.
 */
export function defineRule<Reading>(rule: Rule<Reading>): Rule<Reading> {
  const fail = (why: string): never => {
    throw new Error(`nutgraf: rule ${rule.id}: ${why}`);
  };
  if (!/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.id))
    fail('the id must read <room>/<words-with-hyphens>');
  if (rule.reads.trim() === '') fail('"reads" must say the pattern in words');
  const taken = rule.pattern.filter(
    (element) => !element.looks && !element.outside && !element.optional,
  );
  if (taken.length === 0) fail('the pattern must take at least one token');
  const named = Object.keys(rule.examples).filter((key) => key !== 'nothing');
  if (named.length === 0) fail('it has no examples');
  return rule;
}
