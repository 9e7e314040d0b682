import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runJsonl } from '../../src/cli/jsonl';
import { jsonlCommand } from '../../src/cli/jsonl-arguments';
import { toStream } from '../../src/cli/jsonl-output';

/** A reader that has no room until it says so. */
class Slow extends EventEmitter {
  written = '';
  write(text: string) {
    this.written += text;
    return false;
  }
}

test('a reader that is slow is waited for', async () => {
  const slow = new Slow();
  let ready = false;
  const writing = toStream(slow)
    .write('{}\n')
    .then(() => {
      ready = true;
    });
  await setImmediate();
  expect({ ready, written: slow.written }).toEqual({ ready: false, written: '{}\n' });
  slow.emit('drain');
  await writing;
});

test('while the reader waits, no more is read than is under way', async () => {
  const slow = new Slow();
  let read = 0;
  const stdin = (async function* () {
    for (; read < 50; read += 1) yield Buffer.from(`{"id":${read},"text":"He left."}\n`);
  })();
  const code = runJsonl(jsonlCommand({ jsonl: true }, [], {}), {
    stdin,
    stdout: slow,
    stderr: { write: () => true },
  });
  while (slow.written === '') await setImmediate();
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  expect(read).toBeLessThan(5);
  const drain = setInterval(() => slow.emit('drain'), 1);
  expect(await code).toBe(0);
  clearInterval(drain);
  expect(slow.written.trimEnd().split('\n')).toHaveLength(50);
});
