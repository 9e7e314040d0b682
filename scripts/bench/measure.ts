/**
 * Milliseconds of processor time that a piece of work takes. Wall-clock time would measure what
 * else the machine does.
 */
export function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * The cost of several pieces of work, taken in turns so that a slow moment falls on all alike.
 * The least of the rounds is what the work itself takes; the rest is disturbance.
 */
export function leastCosts(works: readonly (() => void)[], rounds: number): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, index) => {
      least[index] = Math.min(least[index] ?? 0, cost(work));
    });
  }
  return least;
}
