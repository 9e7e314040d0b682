import type { Span, Zone } from '../records';
import { leadingAbbreviations } from './abbreviations';
import { countLineBreaks, type Line } from './lines';
import type { ReadToken } from './tokens';

/** A sentence, or a line of its own such as a headline. */
export class Sentence implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    /** Tokens, half-open. */
    readonly from: number,
    readonly to: number,
  ) {}
}

const TERMINAL = /^(?:[.!?…]+|[.!?…]*["”’')\]]+)$/u;

/** Most lines of a hard-wrapped text stop at nearly the same column, in the middle of a sentence. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter(
    ({ text }) => text.length >= 50 && text.length <= 90 && !/[.!?:"”]$/.test(text),
  );
  return lines.length >= 6 && inner.length > lines.length * 0.5;
}

function endsHere(text: string, token: ReadToken, next: ReadToken, wrapped: boolean): boolean {
  const breaks = next.newline ? countLineBreaks(text, token.end, next.start) : 0;
  if (breaks > 1) return true;
  if (breaks === 0 && !token.last) return false;
  const { word } = token;
  const stops = TERMINAL.test(word.text);
  if (breaks === 1 && !wrapped && (stops || next.word.shape !== 'lower')) return true;
  if (!token.last || leadingAbbreviations.has(word) || word.shape === 'initial') return false;
  if (token.end === next.start && next.word.shape === 'number') return false;
  if (breaks === 0 && next.word.shape === 'lower' && word.text.endsWith('.')) return false;
  return stops || word.text.endsWith('.');
}

/**
 * Sentences from the tokenizer's, mended where news text differs from prose: a line break ends a
 * headline that has no stop, and `Sen.`, an initial or the point of `.5` ends nothing. Each token is
 * told its place.
 */
export function splitSentences(
  text: string,
  tokens: readonly ReadToken[],
  lines: readonly Line[],
  zones: readonly Zone[],
): Sentence[] {
  const wrapped = isHardWrapped(lines);
  const edges = edgesOf(zones);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as ReadToken;
    token.index = i;
    token.sentence = sentences.length;
    const next = tokens[i + 1];
    if (next && !edges.between(token, next) && !endsHere(text, token, next, wrapped)) continue;
    sentences.push(new Sentence((tokens[from] as ReadToken).start, token.end, from, i + 1));
    from = i + 1;
  }
  return sentences;
}

/** Where zones of whole lines begin and end; asked for rising positions only. */
function edgesOf(zones: readonly Zone[]) {
  const positions: number[] = [];
  for (const { start, end, kind } of zones) if (kind !== 'dateline') positions.push(start, end);
  positions.sort((a, b) => a - b);
  let at = 0;
  return {
    between: (token: Span, next: Span): boolean => {
      while (at < positions.length && (positions[at] as number) < token.end) at += 1;
      return at < positions.length && (positions[at] as number) <= next.start;
    },
  };
}
