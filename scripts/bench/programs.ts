import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WINK = `const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');`;
const COMPROMISE = `const { default: nlp } = await import('compromise');`;

/** A library for a process of its own, as the source of what loads it and what reads a text. */
export interface Program {
  name: string;
  load: string;
  /** Makes `read`, the function that reads a text. */
  ready: string;
}

export const OURS: Program = {
  name: 'nutgraf',
  load: `const { extract: read } = await import('./dist/index.js');`,
  ready: '',
};
export const NOTHING: Program = { name: 'nothing', load: '', ready: 'const read = () => {};' };
export const WINK_NLP: Program = {
  name: 'wink-nlp (sbd, pos)',
  load: WINK,
  ready: `const { readDoc: read } = winkNLP(model, ['sbd', 'pos']);`,
};
export const BOTH: Program = {
  ...WINK_NLP,
  name: 'compromise and wink-nlp',
  load: WINK + COMPROMISE,
};
export const COMPROMISE_ALONE: Program = {
  name: 'compromise',
  load: COMPROMISE,
  ready: 'const read = nlp;',
};

/** Runs a module's source in a process of its own, and reads the JSON it prints. */
export function runAlone<Result>(source: string, input = ''): Result {
  const words = ['--expose-gc', '--input-type=module', '--eval', source];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', input }));
}
