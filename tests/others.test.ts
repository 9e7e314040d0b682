import { describe, expect, it } from 'vitest';
import { othersRules } from '../src/others';
import { explain } from '../src/pipeline';

/** The names that a rule shields in a text, as they stand there. */
function shieldedBy(id: string, text: string): string[] {
  const { decided, document } = explain(text);
  return decided.others
    .filter(({ rule }) => rule.id === id)
    .map(({ from, to }) => text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end));
}

describe.each(othersRules)('$id', ({ id, examples }) => {
  for (const [expected, texts] of Object.entries(examples)) {
    it.each(texts ?? [])(`${expected}: %s`, (text) => {
      if (expected === 'nothing') return expect(shieldedBy(id, text)).toEqual([]);
      expect(shieldedBy(id, text)).toContain(expected);
      const { people, places, organizations } = explain(text).extraction;
      const names = [...people, ...places, ...organizations].map(({ name }) => name);
      expect(names).not.toContain(expected);
    });
  }
});
