import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index';
import { repeated, SHAPES } from './shapes';
import { expectSound } from './sound';

const LONG = 200_000;
const TIMES = 8;

/** Far below the growth of anything quadratic, which is the square of {@link TIMES}; far above noise. */
const STEEPEST = 2.5 * TIMES;
/** In less than this no growth can be seen for noise, and none matters. */
const NOTHING = 100;

/** Milliseconds of processor time, so that a busy machine tells the same. */
function cost(text: string): number {
  const before = process.cpuUsage();
  const extraction = extract(text, { referenceDate: '2024-07-03' });
  const { user, system } = process.cpuUsage(before);
  expectSound(extraction, text);
  return (user + system) / 1000;
}

function growth(shape: string): number {
  const long = cost(repeated(shape, LONG));
  if (long < NOTHING) return 1;
  const short = repeated(shape, LONG / TIMES);
  return long / Math.min(cost(short), cost(short));
}

describe.each(Object.entries(SHAPES))('%s without end', (_, shapes) => {
  test.each(shapes.map((shape) => [JSON.stringify(shape), shape]))('%s', (_, shape) => {
    const measured: number[] = [];
    while (measured.length < 3 && !measured.some((times) => times < STEEPEST)) {
      measured.push(growth(shape));
    }
    expect(Math.min(...measured)).toBeLessThan(STEEPEST);
  });
});
