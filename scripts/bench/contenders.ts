import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../corpus';

/** Reads an article; what it gives is thrown away. */
export type Reader = (article: Article) => unknown;

export const OURS = 'nutgraf';

/** The library as it is published: the build, not the source. */
const { extract } = (await import(
  new URL('../../dist/index.js', import.meta.url).href
)) as typeof import('../../src/index');

const wink = winkNLP(model, ['sbd', 'pos']);
/** One of its own, since whoever reads a text second knows its words. */
const winkReadOut = winkNLP(model, ['sbd', 'pos']);

/** Who is measured, ours first, each with what it does with an article. */
export const CONTENDERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [OURS, ({ text, options }) => extract(text, options)],
  ['wink-nlp (sbd, pos)', ({ text }) => wink.readDoc(text)],
  ['wink-nlp, tokens and tags read out', ({ text }) => readOut(text)],
  ['compromise', ({ text }) => nlp(text)],
]);

/** Without reading out, nothing of what wink-nlp found is there to use. */
function readOut(text: string): unknown {
  const tokens = winkReadOut.readDoc(text).tokens();
  return [tokens.out(winkReadOut.its.value), tokens.out(winkReadOut.its.pos)];
}
