import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { layOut } from '../../src/cli/table';

const ROUNDS = 7;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TEXT = 'Around 20 people met Sergey Lavrov in Astana on Wednesday.';
const WINK = `const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');`;

interface Program {
  name: string;
  /** What is imported. */
  load: string;
  /** The first call. */
  call: string;
}

const PROGRAMS: readonly Program[] = [
  { name: 'nothing', load: '', call: '' },
  {
    name: 'wink-nlp',
    load: WINK,
    call: `winkNLP(model, ['sbd', 'pos']).readDoc(text);`,
  },
  {
    name: 'compromise and wink-nlp',
    load: `${WINK} const { default: nlp } = await import('compromise');`,
    call: `winkNLP(model, ['sbd', 'pos']).readDoc(text);`,
  },
  {
    name: 'nutgraf',
    load: `const { extract } = await import('./dist/index.js');`,
    call: 'extract(text);',
  },
];

/** Import and first call in fresh processes, taken in turns, and the memory after them. */
export function benchStart(): void {
  const least = PROGRAMS.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round += 1) {
    PROGRAMS.forEach((program, index) => {
      const known = least[index] ?? [];
      least[index] = measure(program).map((value, i) => Math.min(value, known[i] ?? value));
    });
  }
  console.log(`Start: processor time in a process of its own, least of ${ROUNDS}`);
  const rows = PROGRAMS.map(({ name }, index) => {
    const [load = 0, call = 0, memory = 0] = least[index] ?? [];
    return [
      name,
      `import ${load.toFixed(0)} ms`,
      `first call ${call.toFixed(0)} ms`,
      `together ${(load + call).toFixed(0)} ms`,
      `${memory.toFixed(0)} MB resident`,
    ];
  });
  for (const line of layOut(rows, 120)) console.log(`  ${line}`);
}

/** Processor time of the import and of the first call in ms, and memory in MB. */
function measure({ load, call }: Program): number[] {
  const program = `const text = ${JSON.stringify(TEXT)};
    const since = (before) => { const { user, system } = process.cpuUsage(before); return (user + system) / 1000; };
    const start = process.cpuUsage(); ${load}
    const loaded = process.cpuUsage(); const importing = since(start); ${call}
    console.log(JSON.stringify([importing, since(loaded), process.memoryUsage().rss / 2 ** 20]));`;
  const words = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' }));
}
