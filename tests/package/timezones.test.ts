import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './packed';

/** Everything that `npm run extract` prints, read by a host in a time zone. */
function readIn(zone: string): string {
  const words = [join(ROOT, 'dist/cli.js'), '--manifest', join(ROOT, 'corpus/manifest.json')];
  const environment = { ...process.env, TZ: zone };
  return execFileSync(process.execPath, words, { env: environment, encoding: 'utf8' });
}

test.each(['Asia/Kolkata', 'America/Los_Angeles'])('%s reads what UTC reads', (zone) => {
  expect(readIn(zone)).toBe(readIn('UTC'));
});
