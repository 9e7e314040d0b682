import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import manifest from '../../../corpus/manifest.json';
import { cut } from '../../../src/text/cut';
import { RunReader } from '../../../src/text/runs';
import { tame } from '../../../src/text/wink/tame';

const articles = manifest.map(({ file }) =>
  readFileSync(new URL(`../../../corpus/${file}`, import.meta.url), 'utf8'),
);

const nlp = winkNLP(model, ['sbd', 'pos']);
const reader = new RunReader();

/** Parts of speech and ends of sentences, by wink-nlp itself. */
function bare(text: string) {
  const doc = nlp.readDoc(tame(text));
  const spans = doc.sentences().out(nlp.its.span as never) as unknown as [number, number][];
  return { pos: doc.tokens().out(nlp.its.pos), ends: spans.map(([, end]) => end) };
}

function ours(text: string) {
  const runs = cut(text);
  return reader.annotator.annotate(reader.read(text, runs), runs.spaced);
}

describe('wink-nlp over runs that are known says what wink-nlp says', () => {
  it.each(articles)('of an article', (text) => expect(ours(text)).toEqual(bare(text)));

  const words = articles.flatMap((text) => text.match(/\S+\s+/g) ?? []);
  const signs = [
    ...['\ufeff', '\u2028', '\u00a0', '\u2009', '\u3000', '\u200b', '\u0085', '\ud800', '🏙', '京'],
    ...[' ', '  ', '\n', '\n\n', '\r\n', '\t', '.', '...', '?', '!', ',', '"', '”', ')', '('],
    ...["can't ", 'Mr. ', 'No. ', 'a.m. ', 'U.S. ', '3.5', '$', '//', 'the ', ' run', 'that '],
  ];

  it.each([
    ['words', words],
    ['signs', signs],
  ])('of %s in any order', (_, all) => {
    const texts = fc.array(fc.constantFrom(...all), { maxLength: 60 }).map((some) => some.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(ours(text)).toEqual(bare(text));
      }),
      { numRuns: 1000 },
    );
  });
});
