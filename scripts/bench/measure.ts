import type { Article } from '../corpus';
import type { Reader } from './contenders';

/** What a thousand characters took, in milliseconds. */
export interface Cost {
  /** Of the processor, in all threads: collecting garbage beside the work counts, other programs do not. */
  processor: number;
  /** By the clock. */
  wall: number;
}

/** Some articles and who is to read them. */
export interface Work {
  articles: readonly Article[];
  read: Reader;
}

export const lengthOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + text.length, 0);

/** Does a piece of work and says what a thousand characters of it took. */
function cost({ articles, read }: Work): Cost {
  const thousands = lengthOf(articles) / 1000;
  const clock = performance.now();
  const before = process.cpuUsage();
  read(articles);
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - clock;
  return { processor: (user + system) / 1000 / thousands, wall: wall / thousands };
}

/** So long, by the clock, that the engine has compiled what is worth compiling. */
const WARM_MS = 8000;

/** Does a piece of work over and over, uncounted: what is measured after it is the pace of a long batch. */
export function warm({ articles, read }: Work): void {
  const until = performance.now() + WARM_MS;
  while (performance.now() < until) read(articles);
}

/**
 * The cost of several pieces of work, taken in turns so that a slow moment falls on all alike. The
 * least of the rounds is what the work itself takes; the rest is disturbance.
 */
export function leastCosts(rounds: number, worksOf: () => readonly Work[]): Cost[] {
  const least: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    worksOf().forEach((work, index) => {
      const { processor, wall } = cost(work);
      const known = least[index];
      least[index] = {
        processor: Math.min(processor, known?.processor ?? processor),
        wall: Math.min(wall, known?.wall ?? wall),
      };
    });
  }
  return least;
}
