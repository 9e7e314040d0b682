import { spotted } from '../names/overview';
import { personName } from '../names/person-name';
import { nameAgain } from '../organizations/rules/described';
import { thingAgain } from '../others/rules/things';
import { Piece } from '../rules/piece';
import { Candidate, type Rule } from '../rules/rule';
import type { Document } from '../text/document';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';
import { type Kind, ORGANIZATION, OTHER, type Proposal } from './contender';

/** By kind, the rule that reads a bare name as what it is elsewhere in the document. */
const rules = new Map<Kind, Rule<Proposal['reading']>>([
  [ORGANIZATION, nameAgain],
  [OTHER, thingAgain],
]);

/** Those rules, which are not tried with the others: they say nothing by themselves, and read nearly every name. */
export const echoRules: ReadonlySet<Rule<unknown>> = new Set<Rule<unknown>>(rules.values());

const bareName = personName(1);
const beginnings = spotted(bareName.begins);

/** Adds to the proposals of a kind the bare names that begin with a word of which it could be one. */
export function addEchoes(
  proposals: Proposal[],
  kind: Kind,
  document: Document,
  couldBegin: (word: string) => boolean,
): void {
  const rule = rules.get(kind);
  if (!rule) return;
  const { tokens, sentences, zoneOf } = document;
  for (const from of beginnings(document)) {
    const { word, sentence } = tokens[from] as Token;
    if (!couldBegin(word.lower) || zoneOf[sentence] === 'boilerplate') continue;
    const to = bareName.end(document, from, (sentences[sentence] as Sentence).to);
    const reading = to < 0 ? undefined : rule.produce([new Piece(document, from, to)]);
    if (reading) proposals.push(new Candidate(rule, from, to, reading));
  }
}
