import type { Mention } from '../records';
import type { Candidate } from '../rules/rule';
import type { Document } from '../text/document';
import type { Token } from '../text/token';

/** The mention that a candidate stands for. */
export function mentionOf<Reading>(
  candidate: Candidate<Reading>,
  { text, tokens }: Document,
): Mention {
  const first = tokens[candidate.from] as Token;
  const { end } = tokens[candidate.to - 1] as Token;
  return {
    start: first.start,
    end,
    text: text.slice(first.start, end),
    sentence: first.sentence,
    rule: candidate.rule.id,
  };
}
