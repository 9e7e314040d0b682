import { expect, test } from 'vitest';
import { readTokens } from '../../src/text/tokens';

const reading = (text: string) =>
  readTokens(text).map(({ word, pos, last }) => [word.text, pos, last]);

test('a text reads the same after more unseen words than are kept', () => {
  const text = 'Dr Zuzu left Orwell, she said, with 5,000 others.';
  const before = reading(text);
  for (let i = 0; i < 220_000; i += 20_000) {
    const unseen = Array.from({ length: 20_000 }, (_, k) => `zz${(i + k).toString(36)}`);
    readTokens(unseen.join(' '));
  }
  expect(reading(text)).toEqual(before);
  expect(reading('zzs stayed.').map(([word]) => word)).toEqual(['zzs', 'stayed', '.']);
});
