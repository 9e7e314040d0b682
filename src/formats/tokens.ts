import type { Span } from '../records';

/** Runs of letters and figures, and every other sign by itself; no white space of any reader. */
const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}\p{Cc}\u200b\u180e]/gu;

/** Splits a text into words and signs, and these where a cut falls inside. */
export function tokenize(text: string, cuts: ReadonlySet<number>): Span[] {
  const tokens: Span[] = [];
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const end = index + token.length;
    let start = index;
    for (let offset = index + 1; offset < end; offset += 1) {
      if (!cuts.has(offset)) continue;
      tokens.push({ start, end: offset });
      start = offset;
    }
    tokens.push({ start, end });
  }
  return tokens;
}

/** Where the spans start and end. */
export function cutsOf(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap(({ start, end }) => [start, end]));
}
