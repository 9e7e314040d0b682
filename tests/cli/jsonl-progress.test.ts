import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { inWords, showProgress } from '../../src/cli/jsonl-progress';

/** A terminal that keeps what is drawn on it, without the colours and the moving about. */
function terminal() {
  let drawn = '';
  const stream = new Writable({
    write(chunk, _, done) {
      drawn += String(chunk);
      done();
    },
  });
  return {
    stream: Object.assign(stream, { isTTY: true, columns: 120, cursorTo() {}, clearLine() {} }),
    drawn: () => drawn,
  };
}

const block = (end: number) => ({ bytes: new Uint8Array(500), firstLine: 1, end });
const done = { output: '', articles: 20, failed: 0 };
/** A clock that is ten seconds on at each look. */
const clock = () => {
  let seconds = -10;
  return () => {
    seconds += 10;
    return seconds * 1000;
  };
};

test('where the size is known: how far, how fast, how long', () => {
  const { stream, drawn } = terminal();
  const progress = showProgress(stream, 2000, clock());
  progress.advance(block(500), done);
  progress.stop();
  expect(drawn()).toContain('25% | 20 articles | 2.0/s | 30s left');
});

test('going on, the time left is told by what this run has read', () => {
  const { stream, drawn } = terminal();
  const progress = showProgress(stream, 2000, clock());
  progress.advance(block(1500), done);
  progress.stop();
  expect(drawn()).toContain('75% | 20 articles | 2.0/s | 10s left');
});

test('of a pipe: how many and how fast', () => {
  const { stream, drawn } = terminal();
  const progress = showProgress(stream, undefined, clock());
  progress.advance(block(500), done);
  progress.stop();
  expect(drawn()).toContain('20 articles | 2.0/s');
  expect(drawn()).not.toContain('left');
});

test('without a terminal nothing', () => {
  const { stream, drawn } = terminal();
  const progress = showProgress(Object.assign(stream, { isTTY: false }), 2000);
  progress.advance(block(500), done);
  progress.stop();
  expect(drawn()).toBe('');
});

test.each([
  [0, '0s'],
  [59.4, '59s'],
  [425, '7m05s'],
  [11_520, '3h12m'],
])('%d seconds', (seconds, words) => expect(inWords(seconds)).toBe(words));
