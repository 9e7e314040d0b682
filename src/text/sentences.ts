import { vocabulary } from '../lexicon/vocabulary';
import type { Word } from '../lexicon/word';
import type { Span, Zone } from '../records';
import type { RawToken } from './align';

/** A sentence, or a line of its own such as a headline. */
export interface Sentence extends Span {
  /** Tokens, half-open. */
  from: number;
  to: number;
}

/** Abbreviations that go on to a name or a number, so that their stop ends no sentence. */
export const leadingAbbreviations = vocabulary(
  'leading-abbreviation',
  new Map(
    (
      'adm. asst. brig. capt. cmdr. col. cpl. dr. fr. gen. gov. hon. insp. lt. maj. messrs. mr. mrs. ms. ' +
      'pres. prof. pvt. rep. reps. rev. sen. sens. sgt. sr. st. ste. supt. mt. ft. no. nos. vs. v. dept. ' +
      'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. fig. art. op. cf. e.g. i.e. approx. est.'
    )
      .split(' ')
      .map((word) => [word, true] as const),
  ),
);

const TERMINAL = /^(?:[.!?…]+|[.!?…]*["”’')\]]+)$/u;

interface Line {
  breaks: boolean;
  blank: boolean;
}

function lineBreak(text: string, from: number, to: number): Line {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (
      code === 10 ||
      code === 0x2028 ||
      code === 0x2029 ||
      (code === 13 && text.charCodeAt(at + 1) !== 10)
    )
      count += 1;
  }
  return { breaks: count > 0, blank: count > 1 };
}

/** Most lines of a hard-wrapped text stop at nearly the same column, in the middle of a sentence. */
export function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const inner = lines.filter(
    (line) => line.length >= 50 && line.length <= 90 && !/[.!?:"”]\s*$/.test(line),
  );
  return lines.length >= 6 && inner.length > lines.length * 0.5;
}

function endsHere(
  text: string,
  token: RawToken,
  next: RawToken,
  word: (at: RawToken) => Word,
  wrapped: boolean,
): boolean {
  const line = lineBreak(text, token.end, next.start);
  if (line.blank || (line.breaks && !wrapped)) {
    if (line.blank || word(next).shape !== 'lower' || TERMINAL.test(word(token).text)) return true;
  }
  if (!token.last || (token.end === next.start && /\d/.test(text.charAt(next.start)))) return false;
  const last = word(token);
  if (leadingAbbreviations.has(last) || last.shape === 'initial') return false;
  return TERMINAL.test(last.text) || last.text.endsWith('.');
}

/**
 * Sentences from the tokenizer's, mended where news text differs from prose: a line break ends a
 * headline that has no stop, and `Sen.`, an initial or the point of `.5` ends nothing.
 */
export function splitSentences(
  text: string,
  tokens: readonly RawToken[],
  word: (token: RawToken) => Word,
  zones: readonly Zone[],
): Sentence[] {
  const wrapped = isHardWrapped(text);
  const edges = edgesOf(zones);
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (next && !edges.between(token, next) && !endsHere(text, token, next, word, wrapped)) return;
    sentences.push({ start: (tokens[from] as RawToken).start, end: token.end, from, to: i + 1 });
    from = i + 1;
  });
  return sentences;
}

/** Where zones of whole lines begin and end; asked for rising positions only. */
function edgesOf(zones: readonly Zone[]) {
  const positions = zones
    .filter(({ kind }) => kind !== 'dateline')
    .flatMap(({ start, end }) => [start, end])
    .sort((a, b) => a - b);
  let at = 0;
  return {
    between: (token: Span, next: Span): boolean => {
      while (at < positions.length && (positions[at] as number) < token.end) at += 1;
      return at < positions.length && (positions[at] as number) <= next.start;
    },
  };
}
