import { figures, printTable, times } from './print';
import { COMPROMISE_ALONE, NOTHING, OURS, type Program, runAlone, WINK_NLP } from './programs';
import { variedArticles } from './varied';

const ARTICLES = 1000;
const PROGRAMS = [OURS, WINK_NLP, COMPROMISE_ALONE, NOTHING];

/** In bytes, after the garbage is collected. */
interface Memory {
  /** On the heap, when the library is loaded and the articles are there. */
  before: number;
  halfway: number;
  after: number;
  resident: number;
}

/** What each library holds after the same articles, new names and words in each. */
export function benchMemory(): void {
  const varied = variedArticles(1);
  const texts = Array.from({ length: ARTICLES }, () => varied.next().value.text);
  const all = PROGRAMS.map((program) => measure(program, texts));
  const nothing = all.at(-1)?.before ?? 0;
  const [ours] = all.map(({ after }) => after - nothing);
  const rows = all.map(({ before, halfway, after, resident }, index) => [
    PROGRAMS[index]?.name ?? '',
    inMB(before - nothing),
    inMB(halfway - nothing),
    inMB(after - nothing),
    times(after - nothing, ours ?? Number.NaN),
    inMB(resident),
    times(resident, all[0]?.resident ?? Number.NaN),
  ]);
  printTable('Memory in a process of its own', [
    [
      '',
      'loaded',
      'after 500 new articles',
      'after 1,000',
      `× ${OURS.name}`,
      'resident',
      `× ${OURS.name}`,
    ],
    ...rows,
  ]);
}

const inMB = (bytes: number): string => `${figures(bytes / 1e6)} MB`;

function measure({ load, ready }: Program, texts: readonly string[]): Memory {
  return runAlone(
    `import { readFileSync } from 'node:fs';
    const take = () => JSON.parse(readFileSync(0, 'utf8'));
    const heap = async () => { await 0; gc(); return process.memoryUsage().heapUsed; };
    const texts = take();
    ${load} ${ready}
    const before = await heap();
    const half = texts.length / 2;
    for (const text of texts.slice(0, half)) read(text);
    const halfway = await heap();
    for (const text of texts.slice(half)) read(text);
    const after = await heap();
    const resident = process.memoryUsage().rss;
    console.log(JSON.stringify({ before, halfway, after, resident, read: texts.length }));`,
    JSON.stringify(texts),
  );
}
