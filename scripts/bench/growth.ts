import { layOut } from '../../src/cli/table';
import { readCorpus } from '../corpus';
import { extract } from './contenders';
import { leastCosts } from './measure';

const TIMES = [1, 2, 4, 8];
const ROUNDS = 15;

/** How the time grows with the text: linear is as many times as there is text. */
export function benchGrowth(): void {
  const articles = readCorpus().map(({ text }) => text);
  const long = growth((times) => {
    const text = repeat(articles, times).join('\n\n');
    return () => extract(text);
  });
  const many = growth((times) => () => {
    for (const text of repeat(articles, times)) extract(text);
  });
  console.log('\nGrowth: time against that of the text once');
  const rows = TIMES.map((times, index) => [
    `${times} × the text`,
    `one long text ${ratio(long, index)}`,
    `many texts ${ratio(many, index)}`,
  ]);
  for (const line of layOut(rows, 120)) console.log(`  ${line}`);
}

function growth(workFor: (times: number) => () => void): number[] {
  return leastCosts(TIMES.map(workFor), ROUNDS);
}

function repeat<T>(items: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => items).flat();
}

function ratio(costs: readonly number[], index: number): string {
  return ((costs[index] ?? Number.NaN) / (costs[0] ?? Number.NaN)).toFixed(2);
}
