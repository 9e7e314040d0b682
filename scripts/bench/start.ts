import { execFileSync } from 'node:child_process';
import { layOut } from '../../src/cli/table';

const ROUNDS = 5;
const LIBRARIES: readonly [name: string, code: string][] = [
  ['nothing', ''],
  [
    'compromise and wink-nlp',
    `const [, { default: wink }, { default: model }] = await Promise.all([
       import('compromise'), import('wink-nlp'), import('wink-eng-lite-web-model')]);
     wink(model, ['sbd', 'pos']).readDoc('Hello.');`,
  ],
  ['nutgraf', `const { extract } = await import('./dist/index.js'); extract('Hello.');`],
];

/** Import and first call in a fresh process of the built package, and its memory. */
export function benchStart(): void {
  console.log('\nStart: import and first call in a process of its own');
  const rows = LIBRARIES.map(([name, code]) => {
    const runs = Array.from({ length: ROUNDS }, () => measure(code));
    const [time, memory] = [0, 1].map((column) => Math.min(...runs.map((run) => run[column] ?? 0)));
    return [name, `${time?.toFixed(0)} ms`, `${memory?.toFixed(0)} MB resident`];
  });
  for (const line of layOut(rows, 120)) console.log(`  ${line}`);
}

function measure(code: string): number[] {
  const program = `const start = performance.now(); ${code}
    console.log(JSON.stringify([performance.now() - start, process.memoryUsage().rss / 2 ** 20]));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  return JSON.parse(printed);
}
