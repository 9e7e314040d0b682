import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../corpus';

/** Reads an article; what it gives is thrown away. */
export type Reader = (article: Article) => unknown;

export const OURS = 'nutgraf';

/** The library as it is published: the build, not the source. */
const built = (await import(
  new URL('../../dist/index.js', import.meta.url).href
)) as typeof import('../../src/index');

export const { extract } = built;

const wink = winkNLP(model, ['sbd', 'pos']);

/** Who is measured, each with what it does with an article. */
export const CONTENDERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [OURS, ({ text, options }) => extract(text, options)],
  ['wink-nlp (sbd, pos)', ({ text }) => wink.readDoc(text)],
  ['wink-nlp, tokens and tags read out', ({ text }) => readOut(text)],
  ['compromise', ({ text }) => nlp(text)],
]);

/** Without reading out, nothing of what wink-nlp found is there to use. */
function readOut(text: string): unknown {
  const tokens = wink.readDoc(text).tokens();
  return [tokens.out(wink.its.value), tokens.out(wink.its.pos)];
}
