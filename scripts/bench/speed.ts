import nlp from 'compromise';
import { Bench } from 'tinybench';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { layOut } from '../../src/cli/table';
import { extract } from '../../src/index';
import { readCorpus } from '../corpus';

const NUMBERS = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const OURS = 'nutgraf';

/** Every library over the articles of the corpus in one process: speed, and as a ratio to ours. */
export async function benchSpeed(): Promise<void> {
  const articles = readCorpus();
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const wink = winkNLP(model, ['sbd', 'pos']);
  const bench = new Bench({ time: 2000, warmupTime: 1000 })
    .add(OURS, () => {
      for (const { text, options } of articles) extract(text, options);
    })
    .add('wink-nlp (sbd, pos)', () => {
      for (const { text } of articles) wink.readDoc(text);
    })
    .add('compromise', () => {
      for (const { text } of articles) nlp(text);
    });
  await bench.run();
  const times = new Map(bench.tasks.map(({ name, result }) => [name, medianOf(result)]));
  const ours = times.get(OURS) ?? Number.NaN;
  console.log(`Speed over ${articles.length} articles of ${characters} characters`);
  const rows = [...times].map(([name, time]) => [
    name,
    `${NUMBERS.format((characters / time) * 1000)} characters/s`,
    `${NUMBERS.format(time / articles.length)} ms an article`,
    `${NUMBERS.format(ours / time)} × ${OURS}`,
  ]);
  for (const line of layOut(rows, 120)) console.log(`  ${line}`);
}

function medianOf(result: Bench['tasks'][number]['result']): number {
  return 'latency' in result ? result.latency.p50 : Number.NaN;
}
