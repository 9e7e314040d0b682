import { spawnSync } from 'node:child_process';
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
