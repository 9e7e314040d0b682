import { spotted } from '../names/overview';
import { personName } from '../names/person-name';
import { nameAgain } from '../organizations/rules/described';
import { thingAgain } from '../others/rules/things';
import { bareName } from '../people/rules/bare';
import { gatheredOnce } from '../rules/once';
import { Piece } from '../rules/piece';
import { Candidate, type Rule } from '../rules/rule';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';
import { type Kind, ORGANIZATION, OTHER, PERSON, type Proposal } from './contender';

/** By kind, the rule that reads a bare name as one. */
const rules = new Map<Kind, Rule<Proposal['reading']>>([
  [PERSON, bareName],
  [ORGANIZATION, nameAgain],
  [OTHER, thingAgain],
]);

/** Those rules. They are not tried with the others, since they read every name, which few times counts. */
export const bareRules: ReadonlySet<Rule<unknown>> = new Set<Rule<unknown>>(rules.values());

const run = personName(1);
const beginnings = spotted(run.begins);

/** The bare names of a document, in order. */
export const bareNames = gatheredOnce((document): readonly Piece[] => {
  const { tokens, sentences, zoneOf } = document;
  const names: Piece[] = [];
  for (const from of beginnings(document)) {
    const { sentence } = tokens[from] as Token;
    if (zoneOf[sentence] === 'boilerplate') continue;
    const to = run.end(document, from, (sentences[sentence] as Sentence).to);
    if (to > 0) names.push(new Piece(document, from, to));
  }
  return names;
});

/** A bare name as one of a kind. */
export function readAs(kind: Kind, name: Piece): Proposal | undefined {
  const rule = rules.get(kind);
  const reading = rule?.produce([name]);
  return rule && reading && new Candidate(rule, name.from, name.to, reading);
}
