import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { gatheredOnce } from './memory';

/** How a sentence uses capitals: as prose does, on most words as a title does, or on every letter. */
export type Capitals = 'prose' | 'title' | 'shouted';

function capitalsOf(tokens: readonly Token[], from: number, to: number): Capitals {
  let words = 0;
  let upper = 0;
  let lower = 0;
  for (let at = from; at < to; at += 1) {
    const { shape, text } = (tokens[at] as Token).word;
    if (shape === 'number' || shape === 'other' || shape === 'initial') continue;
    words += 1;
    if (shape === 'lower') lower += text.length > 3 ? 1 : 0.5;
    if (shape === 'upper' || shape === 'dotted') upper += 1;
    if (shape === 'mixed' && text === text.toUpperCase()) upper += 1;
  }
  if (words > 1 && upper > words * 0.6) return 'shouted';
  return words > 4 && lower < words * 0.15 ? 'title' : 'prose';
}

const ofSentences = gatheredOnce(({ sentences, tokens }) =>
  sentences.map(({ from, to }) => capitalsOf(tokens, from, to)),
);

/** How the sentence of a token uses capitals. */
export const capitalsAt = (document: Document, { sentence }: Token): Capitals =>
  ofSentences(document)[sentence] ?? 'prose';
