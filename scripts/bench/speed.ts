import { CONTENDERS, OURS } from './contenders';
import { type Cost, leastCosts, type Work, warm } from './measure';
import { figures, printTable, times } from './print';
import { ONCE, type Texts } from './texts';

const ROUNDS = 25;
/** So many articles that a round is long against the clock. */
const ARTICLES = 4 * ONCE;

/** Every library over the same articles in one process: speed, and as a ratio to ours. */
export function benchSpeed({ name, draw }: Texts): void {
  // Articles of its own for each, since whoever reads a text second may know its words.
  const worksOf = (): Work[] =>
    Array.from(CONTENDERS.values(), (read) => ({ articles: draw(ARTICLES), read }));
  worksOf().forEach(warm);
  const costs = leastCosts(ROUNDS, worksOf);
  const names = [...CONTENDERS.keys()];
  printTable(`Speed on ${name}`, [
    ['', 'processor', `× ${OURS}`, 'clock', `× ${OURS}`],
    ...costs.map((cost, index) => rowOf(names[index] ?? '', cost, costs[0] ?? cost)),
  ]);
}

function rowOf(name: string, { processor, wall }: Cost, ours: Cost): string[] {
  const speed = (cost: number) => `${figures(1e6 / cost)} characters/s`;
  return [
    name,
    speed(processor),
    times(ours.processor, processor),
    speed(wall),
    times(ours.wall, wall),
  ];
}
