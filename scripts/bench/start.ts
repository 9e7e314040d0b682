import { figures, printTable } from './print';
import { BOTH, NOTHING, OURS, type Program, runAlone, WINK_NLP } from './programs';

const ROUNDS = 11;
const TEXT = 'Around 20 people met Sergey Lavrov in Astana on Wednesday.';
const PROGRAMS = [NOTHING, WINK_NLP, BOTH, OURS];

/** In milliseconds; of the processor and by the clock. */
interface Start {
  importing: { processor: number; wall: number };
  /** Import and first call. */
  together: { processor: number; wall: number };
}

/** Import and first call in fresh processes, taken in turns. */
export function benchStart(): void {
  const starts = PROGRAMS.map((): Start[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    PROGRAMS.forEach((program, index) => {
      starts[index]?.push(measure(program));
    });
  }
  const least = (index: number, take: (start: Start) => number) =>
    Math.min(...(starts[index] ?? []).map(take));
  const base = PROGRAMS.indexOf(BOTH);
  const rows = PROGRAMS.map(({ name }, index) => {
    const over = (take: (start: Start) => number) =>
      index > base ? inMs(least(index, take) - least(base, take)) : '';
    return [
      name,
      inMs(least(index, ({ importing }) => importing.processor)),
      inMs(least(index, ({ together }) => together.processor)),
      over(({ together }) => together.processor),
      inMs(least(index, ({ importing }) => importing.wall)),
      inMs(least(index, ({ together }) => together.wall)),
      over(({ together }) => together.wall),
    ];
  });
  const overBoth = `over ${BOTH.name}`;
  printTable(`Start in a process of its own, least of ${ROUNDS}`, [
    [
      '',
      'processor: import',
      'and first call',
      overBoth,
      'clock: import',
      'and first call',
      overBoth,
    ],
    ...rows,
  ]);
}

const inMs = (time: number): string => `${figures(Math.round(time))} ms`;

function measure({ load, ready }: Program): Start {
  return runAlone(
    `const clock = performance.now(), before = process.cpuUsage();
    const since = () => {
      const { user, system } = process.cpuUsage(before);
      return { processor: (user + system) / 1000, wall: performance.now() - clock };
    };
    ${load}
    const importing = since();
    ${ready} read(${JSON.stringify(TEXT)});
    console.log(JSON.stringify({ importing, together: since() }));`,
  );
}
