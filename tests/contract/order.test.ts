import { expect, test, vi } from 'vitest';
import { readCorpus } from '../../scripts/corpus';

const texts = [
  ...readCorpus().map(({ text }) => text),
  "She bought Jane Zorn's, the oldest house in Orwell.",
  "He called Jane Zorn's win a surprise. Zorn's rivals agreed.",
  "The class of '99 met in Orwell. Some 99 guests came.",
];

/** By text, its records in a process that has read nothing else but the texts before it. */
async function extractInTurn(order: readonly string[]): Promise<Map<string, unknown>> {
  vi.resetModules();
  const { extract } = await import('../../src/index');
  return new Map(order.map((text) => [text, extract(text)]));
}

test('what was read before changes nothing', async () => {
  const forth = await extractInTurn(texts);
  const back = await extractInTurn([...texts].reverse());
  for (const text of texts) expect(back.get(text)).toEqual(forth.get(text));
});
