import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimsRules } from '../../src/claims';
import { datesRules } from '../../src/dates';
import { organizationsRules } from '../../src/organizations';
import { peopleRules } from '../../src/people';
import { placesRules } from '../../src/places';
import type { Element } from '../../src/rules/element';
import { propose, type RuleSet, ruleSet } from '../../src/rules/match';
import { Piece } from '../../src/rules/piece';
import type { Candidate, Rule } from '../../src/rules/rule';
import { type Document, readDocument } from '../../src/text/document';

/** Where the elements of a pattern match from `at` on, with what is optional or else without; nothing for what takes nothing. */
function spansOf(
  [element, ...rest]: readonly Element[],
  document: Document,
  at: number,
  limit: number,
): [number, number][] | undefined {
  if (!element) return [];
  const end = element.end(document, at, limit);
  if (end >= 0) {
    const next = element.looks ? at : end;
    const after = spansOf(rest, document, next, limit);
    if (after) return [[at, next], ...after];
  }
  const without = element.optional && spansOf(rest, document, at, limit);
  return without ? [[at, at], ...without] : undefined;
}

/** The match of one rule that begins at a token, as it is said in words. */
function match(rule: Rule<unknown>, document: Document, at: number, limit: number): string[] {
  const spans = spansOf(rule.pattern, document, at, limit);
  if (!spans) return [];
  const inside = spans.filter(([from, to], k) => from < to && !rule.pattern[k]?.outside);
  const pieces = spans.map(([from, to]) => (from < to ? new Piece(document, from, to) : undefined));
  const reading = rule.produce(pieces);
  return inside.length === 0 || reading === undefined
    ? []
    : [`${rule.id} ${inside[0]?.[0]} ${inside.at(-1)?.[1]} ${JSON.stringify(reading)}`];
}

/** Every match of every rule, each tried by itself at every token. */
function all<Reading>({ rules }: RuleSet<Reading>, document: Document): string[] {
  return document.sentences.flatMap(({ from, to }, sentence) =>
    document.zoneOf[sentence] === 'boilerplate'
      ? []
      : Array.from({ length: to - from }, (_, i) => from + i).flatMap((at) =>
          rules.flatMap((rule) => match(rule, document, at, to)),
        ),
  );
}

const rooms: readonly (readonly [string, RuleSet<unknown>])[] = [
  ['claims', ruleSet<unknown>(claimsRules)],
  ['dates', ruleSet<unknown>(datesRules)],
  ['organizations', ruleSet<unknown>(organizationsRules)],
  ['people', ruleSet<unknown>(peopleRules)],
  ['places', ruleSet<unknown>(placesRules)],
];

const documents = ['000', '001', '003', '004'].map((id) =>
  readDocument(readFileSync(new URL(`../../corpus/${id}.txt`, import.meta.url), 'utf8')),
);

it.each(rooms)('the rules of %s match together as they do one by one', (_, set) => {
  for (const document of documents) {
    const found: Candidate<unknown>[] = [];
    propose(
      set,
      document,
      set.rules.map(() => found),
    );
    const proposed = found.map(
      ({ rule, from, to, reading }) => `${rule.id} ${from} ${to} ${JSON.stringify(reading)}`,
    );
    expect(proposed).toEqual(all(set, document));
  }
});
