import { CONTENDERS, OURS } from './contenders';
import { type Cost, leastCosts, type Work } from './measure';
import { figures, printTable, times } from './print';
import { ONCE, type Texts } from './texts';

const ROUNDS = 25;
/** Rounds that do not count, in which the engine learns what is worth compiling. */
const WARM = 5;
/** So many articles that a round is long against the clock. */
const ARTICLES = 4 * ONCE;

/** Every library over the same articles in one process: speed, and as a ratio to ours. */
export function benchSpeed({ name, draw }: Texts): void {
  const worksOf = (): Work[] => {
    const articles = draw(ARTICLES);
    return [...CONTENDERS.values()].map((read) => ({ articles, read }));
  };
  leastCosts(WARM, worksOf);
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
