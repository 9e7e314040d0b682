import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assetPath, makeAssets } from '../../scripts/report/assets';

test('the made files are what `npm run assets` makes now', async () => {
  for (const [name, source] of await makeAssets()) {
    expect(readFileSync(assetPath(name), 'utf8') === source, name).toBe(true);
  }
});
