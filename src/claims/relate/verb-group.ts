import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import type { Stretch } from './phrase';

const ADVERB =
  /^(?:not|n't|never|also|still|already|just|now|only|nearly|almost|about|reportedly|allegedly|currently|recently)$/;

export const isVerb = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' || token?.pos === 'AUX';

const isInfinitive = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.word.lower === 'to' && isVerb(tokens[at + 1]);

/** Can the token stand inside a verb group: `has not yet been`, `is expected to`? */
function isInside(document: Document, at: number): boolean {
  const token = document.tokens[at] as Token;
  if (isVerb(token) || isInfinitive(document, at)) return true;
  return (
    ADVERB.test(token.word.lower) ||
    (token.pos === 'ADV' && token.word.lower.endsWith('ly')) ||
    (token.pos === 'PART' && /^n['’]?t$|^not$/.test(token.word.lower))
  );
}

/** The whole verb group that the verb at `at` belongs to, not before `floor` or past `limit`. */
export function groupAround(document: Document, at: number, floor: number, limit: number): Stretch {
  let [from, to] = [at, at + 1];
  while (from > floor && isInside(document, from - 1)) from -= 1;
  while (to < limit && isInside(document, to)) to += 1;
  while (from < at && !isVerb(document.tokens[from]) && document.tokens[from]?.word.lower !== 'to')
    from += 1;
  while (to > at + 1 && !isVerb(document.tokens[to - 1])) to -= 1;
  return { from, to };
}

/** Ends a clause, so that a verb before it does not govern what stands after. */
const BOUNDARY = /^(?:;|:|—|\.\.\.|…)$/;

/** The nearest verb before `to` in the clause, or -1. A participle right before a noun describes it. */
export function verbBefore({ tokens }: Document, to: number, floor: number): number {
  for (let at = to - 1; at >= floor; at -= 1) {
    const token = tokens[at] as Token;
    if (BOUNDARY.test(token.word.text)) return -1;
    if (!isVerb(token)) continue;
    const next = tokens[at + 1];
    const describes =
      token.pos === 'VERB' &&
      /(?:ing|ed)$/.test(token.word.lower) &&
      at + 1 < to &&
      next?.pos === 'NOUN';
    const attributes = tokens[at - 1]?.pos === 'DET' || tokens[at - 1]?.pos === 'ADJ';
    if (!(describes && attributes)) return at;
  }
  return -1;
}

/** The first verb from `from` on in the clause, or -1. */
export function verbAfter({ tokens }: Document, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at] as Token;
    if (BOUNDARY.test(token.word.text)) return -1;
    if (isVerb(token)) return at;
  }
  return -1;
}
