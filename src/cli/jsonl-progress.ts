import { SingleBar } from 'cli-progress';
import type { Block } from '../batch/blocks';
import type { LinesDone } from '../batch/lines';

/** Tells a terminal how far a batch is. */
export interface Progress {
  advance(block: Block, done: LinesDone): void;
  stop(): void;
}

const KNOWN = ' {bar} {percentage}% | {articles} articles | {rate}/s | {left} left';
const UNKNOWN = ' {articles} articles | {rate}/s | {duration_formatted}';

const SILENT: Progress = { advance() {}, stop() {} };

/** A bar where the size of the input is known, a count where it is not; nothing without a terminal. */
export function showProgress(
  stream: { isTTY?: boolean },
  size: number | undefined,
  now: () => number = () => performance.now(),
): Progress {
  if (!stream.isTTY) return SILENT;
  const began = now();
  const bar = new SingleBar({
    format: size === undefined ? UNKNOWN : KNOWN,
    stream: stream as NodeJS.WritableStream,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: false,
  });
  let articles = 0;
  let from: number | undefined;
  bar.start(size ?? 1, 0, { articles: 0, rate: '–', left: '–' });
  return {
    advance({ bytes, end }, done) {
      from ??= end - bytes.length;
      articles += done.articles;
      const seconds = (now() - began) / 1000;
      bar.update(size === undefined ? 0 : end, {
        articles,
        rate: (articles / seconds).toFixed(1),
        left: size === undefined ? '–' : inWords((seconds * (size - end)) / (end - from)),
      });
    },
    stop: () => bar.stop(),
  };
}

/** `42s`, `7m05s`, `3h12m`. */
export function inWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (count: number) => String(count).padStart(2, '0');
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m${two(whole % 60)}s`;
  return `${Math.floor(whole / 3600)}h${two(Math.floor((whole % 3600) / 60))}m`;
}
