import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Tasks, tasks } from './tasks';

type Task<Name extends keyof Tasks> = Parameters<Tasks[Name]>[0];
type Done<Name extends keyof Tasks> = ReturnType<Tasks[Name]>;

/** Where the work of a batch is done. */
export interface Pool {
  /** How many items are worth having under way. */
  readonly width: number;
  run<Name extends keyof Tasks>(name: Name, task: Task<Name>): Promise<Done<Name>>;
  close(): Promise<void>;
}

/** So many that a worker finds its next item waiting, and a slow article does not hold up the others. */
const ITEMS_FOR_EACH_WORKER = 4;

/**
 * A pool of `jobs` worker threads; one job needs no thread and is done in this one.
 * @throws RangeError unless `jobs` is a whole number from 1.
 */
export async function openPool(jobs = availableParallelism()): Promise<Pool> {
  if (!Number.isSafeInteger(jobs) || jobs < 1) {
    throw new RangeError(
      `nutgraf: option jobs is ${String(jobs)}; it must be a whole number from 1`,
    );
  }
  return jobs === 1 ? inThisThread : await inThreads(jobs);
}

const inThisThread: Pool = {
  width: 1,
  async run(name, task) {
    await setImmediate(); // signals and timers get their turn between two tasks
    return tasks[name](task as never) as never;
  },
  async close() {},
};

async function inThreads(jobs: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: workerFile(),
    minThreads: jobs,
    maxThreads: jobs,
  });
  return {
    width: jobs * ITEMS_FOR_EACH_WORKER,
    run: (name, task) => pool.run(task, { name }),
    close: () => pool.destroy(),
  };
}

/** The worker stands beside this file, as source and as build. */
function workerFile(): string {
  const extension = extname(fileURLToPath(import.meta.url));
  return new URL(`./worker${extension}`, import.meta.url).href;
}
