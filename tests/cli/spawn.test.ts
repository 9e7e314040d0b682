import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extract } from '../../src/index';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function spawn(words: string[], input = '') {
  const command = ['--import', 'tsx', MAIN, ...words];
  return spawnSync(process.execPath, command, { input, encoding: 'utf8' });
}

test('a pipe in, JSON out', () => {
  const { status, stdout, stderr } = spawn([], 'Sergey Lavrov spoke in Astana.');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(extract('Sergey Lavrov spoke in Astana.'));
});

test('the exit code is that of the run', () => {
  expect(spawn(['missing.txt']).status).toBe(1);
  expect(spawn(['--colour']).status).toBe(2);
});

test.skipIf(!existsSync('/dev/full'))('a full disk ends the run and is told in a line', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', MAIN, '--jsonl'], {
    input: '{"id":1,"text":"He left."}\n',
    encoding: 'utf8',
    stdio: ['pipe', full, 'pipe'],
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({
    status: 3,
    stderr: 'nutgraf: broken off: ENOSPC: no space left on device, write\n',
  });
});
