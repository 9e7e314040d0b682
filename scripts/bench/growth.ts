import { layOut } from '../../src/cli/table';
import { extract } from '../../src/index';
import { readCorpus } from '../corpus';

const TIMES = [1, 2, 4, 8];
const ROUNDS = 7;

/** How the time grows with the text: linear is as many times as there is text. */
export function benchGrowth(): void {
  const article = readCorpus()
    .map(({ text }) => text)
    .join('\n\n');
  const long = TIMES.map((times) => fastest(() => extract(repeat(article, times).join('\n\n'))));
  const many = TIMES.map((times) =>
    fastest(() => {
      for (const text of repeat(article, times)) extract(text);
    }),
  );
  console.log('\nGrowth: time against that of the text once');
  const rows = TIMES.map((times, index) => [
    `${times} × the text`,
    `one long text ${ratio(long, index)}`,
    `many texts ${ratio(many, index)}`,
  ]);
  for (const line of layOut(rows, 120)) console.log(`  ${line}`);
}

function repeat(text: string, times: number): string[] {
  return Array.from({ length: times }, () => text);
}

function fastest(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function ratio(times: readonly number[], index: number): string {
  return ((times[index] ?? Number.NaN) / (times[0] ?? Number.NaN)).toFixed(2);
}
