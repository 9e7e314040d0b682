import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '../../src/index';
import { stepsOf } from '../steps';
import { repeated, SHAPES } from './shapes';
import { expectSound } from './sound';

const LONG = 200_000;
const TIMES = 8;
/** Of eight times the text; what is quadratic takes 64 times the steps. */
const MOST_TIMES = 9;

const options = { referenceDate: '2024-07-03' };

/** How many times the steps a shape takes that is repeated to {@link TIMES} the length, after an opening. */
function growth(shape: string, long: number, opening = ''): number {
  const short = stepsOf(() => extract(opening + repeated(shape, long / TIMES), options));
  const text = opening + repeated(shape, long);
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

test('a few shapes in turn, after one that may open something', () => {
  const shape = fc.constantFrom(...Object.values(SHAPES).flat());
  const few = fc.array(shape, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(few, fc.option(shape, { nil: '' }), (shapes, opening) => {
      expect(growth(shapes.join(''), LONG / 10, opening)).toBeLessThan(MOST_TIMES);
    }),
    { numRuns: Math.ceil(Number(process.env.FUZZ_RUNS ?? 150) / 10) },
  );
});
