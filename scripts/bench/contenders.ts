import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../corpus';

/** Reads articles; what it gives is thrown away. */
export type Reader = (articles: readonly Article[]) => void;

export const OURS = 'nutgraf';

/** The library as it is published: the build, not the source. */
const { extract, extractAll } = (await import(
  new URL('../../dist/index.js', import.meta.url).href
)) as typeof import('../../src/index');

const wink = winkNLP(model, ['sbd', 'pos']);

const eachBy =
  (read: (article: Article) => unknown): Reader =>
  (articles) =>
    articles.forEach(read);

/** Who is measured, ours first, each with what it does with articles. */
export const CONTENDERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [OURS, eachBy(({ text, options }) => extract(text, options))],
  [
    `${OURS}, several at once`,
    (articles) => extractAll(articles.map(({ text, options }) => ({ text, ...options }))),
  ],
  ['wink-nlp (sbd, pos)', eachBy(({ text }) => wink.readDoc(text))],
  ['wink-nlp, tokens and tags read out', eachBy(({ text }) => readOut(text))],
  ['compromise', eachBy(({ text }) => nlp(text))],
]);

/** Without reading out, nothing of what wink-nlp found is there to use. */
function readOut(text: string): unknown {
  const tokens = wink.readDoc(text).tokens();
  return [tokens.out(wink.its.value), tokens.out(wink.its.pos)];
}
