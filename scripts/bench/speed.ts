import { layOut } from '../../src/cli/table';
import { readCorpus } from '../corpus';
import { CONTENDERS, OURS } from './contenders';
import { leastCosts } from './measure';

const ROUNDS = 25;
/** So many times over the corpus that a round is long against the clock. */
const TIMES = 4;
const NUMBERS = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** Every library over the articles of the corpus in one process: speed, and as a ratio to ours. */
export function benchSpeed(): void {
  const articles = readCorpus();
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const names = [...CONTENDERS.keys()];
  const works = [...CONTENDERS.values()].map((read) => () => {
    for (let time = 0; time < TIMES; time += 1) for (const article of articles) read(article);
  });
  leastCosts(works, 5);
  const costs = leastCosts(works, ROUNDS).map((cost) => cost / TIMES);
  const ours = costs[names.indexOf(OURS)] ?? Number.NaN;
  console.log(`Speed over ${articles.length} articles of ${characters} characters`);
  const rows = costs.map((cost, index) => [
    names[index] ?? '',
    `${NUMBERS.format((characters / cost) * 1000)} characters/s`,
    `${NUMBERS.format(cost / articles.length)} ms an article`,
    `${NUMBERS.format(ours / cost)} × the speed of ${OURS}`,
  ]);
  for (const line of layOut(rows, 120)) console.log(`  ${line}`);
}
