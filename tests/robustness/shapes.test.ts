import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/index';
import { repeated, SHAPES } from './shapes';
import { expectSound } from './sound';
import { stepsOf } from './steps';

const LONG = 200_000;
const TIMES = 8;
/** Of eight times the text; what is quadratic takes 64 times the steps. */
const MOST_TIMES = 9;

const options = { referenceDate: '2024-07-03' };

/** How many times the steps a shape takes that is repeated to {@link TIMES} the length. */
function growth(shape: string, long: number): number {
  const short = stepsOf(() => extract(repeated(shape, long / TIMES), options));
  const text = repeated(shape, long);
  let extraction = extract('');
  const steps = stepsOf(() => {
    extraction = extract(text, options);
  });
  expectSound(extraction, text);
  return steps / short;
}

// What is loaded at the first call is not what a text takes.
beforeAll(() => void extract('Around 20 people met Sergey Lavrov in Astana on Wednesday.'));

describe.each(Object.entries(SHAPES))('%s without end', (_, shapes) => {
  test.each(shapes.map((shape) => [JSON.stringify(shape), shape]))('%s', (_, shape) => {
    expect(growth(shape, LONG)).toBeLessThan(MOST_TIMES);
  });
});

test('a few shapes in turn', () => {
  const few = fc.array(fc.constantFrom(...Object.values(SHAPES).flat()), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(few, (shapes) => {
      expect(growth(shapes.join(''), LONG / 20)).toBeLessThan(MOST_TIMES);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 150) / 10 },
  );
});
