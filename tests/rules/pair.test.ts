import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimsRules } from '../../src/claims';
import { datesRules } from '../../src/dates';
import { organizationsRules } from '../../src/organizations';
import { peopleRules } from '../../src/people';
import { placesRules } from '../../src/places';
import { matchRule, propose, type RuleSet } from '../../src/rules/match';
import { type Document, readDocument } from '../../src/text/document';

/** Every match of every rule, none ruled out by the words it begins with. */
function all<Reading>({ rules }: RuleSet<Reading>, document: Document): string[] {
  const found: string[] = [];
  document.sentences.forEach(({ from, to }, sentence) => {
    if (document.zoneOf[sentence] === 'boilerplate') return;
    for (let at = from; at < to; at += 1)
      for (const rule of rules) {
        const match = matchRule(rule, document, at, to);
        if (match) found.push(`${rule.id} ${match.from} ${match.to}`);
      }
  });
  return found;
}

const rooms: readonly (readonly [string, RuleSet<unknown>])[] = [
  ['claims', claimsRules],
  ['dates', datesRules],
  ['organizations', organizationsRules],
  ['people', peopleRules],
  ['places', placesRules],
];

const documents = ['000', '001', '003', '004'].map((id) =>
  readDocument(readFileSync(new URL(`../../corpus/${id}.txt`, import.meta.url), 'utf8')),
);

it.each(rooms)('no match of %s is lost by looking at two words first', (_, set) => {
  for (const document of documents) {
    const proposed = propose(set, document).map(({ rule, from, to }) => `${rule.id} ${from} ${to}`);
    expect(proposed).toEqual(all(set, document));
  }
});
