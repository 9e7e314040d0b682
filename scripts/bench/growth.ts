import type { Article } from '../corpus';
import { CONTENDERS } from './contenders';
import { type Cost, leastCosts, type Work } from './measure';
import { figures, printTable } from './print';
import { ONCE, type Texts } from './texts';

const MOST = 8;
const TIMES = [1, 2, 4, MOST];
const ROUNDS = 7;

/**
 * How the time of each library grows with the text: linear is as many times as there is text. A
 * short text is read so many times over that every round is as long as that of the longest: the
 * least of short rounds would be the luckier.
 */
export function benchGrowth({ name, draw }: Texts): void {
  const rounds = (count: number, shape: (articles: Article[]) => Article[]) =>
    Array.from({ length: MOST / count }, () => shape(draw(count * ONCE))).flat();
  const rows = [...CONTENDERS].flatMap(([contender, read]) => {
    const grown = (shape: (articles: Article[]) => Article[]) =>
      leastCosts(ROUNDS, () =>
        TIMES.map((count): Work => ({ articles: rounds(count, shape), read })),
      );
    return [
      [contender, 'one long text', ...growthOf(grown(joined))],
      ['', 'many articles', ...growthOf(grown((articles) => articles))],
    ];
  });
  const head = ['', '', ...TIMES.map((count) => `${count} × the text`)];
  printTable(`Growth of the processor time on ${name}`, [head, ...rows]);
}

function joined(articles: Article[]): Article[] {
  const [first] = articles;
  return first ? [{ ...first, text: articles.map(({ text }) => text).join('\n\n') }] : [];
}

/** The time of so many times the text against that of once. */
function growthOf(costs: readonly Cost[]): string[] {
  const once = costs[0]?.processor ?? Number.NaN;
  return costs.map(({ processor }, i) => figures((processor * (TIMES[i] ?? 1)) / once));
}
