import { reads } from '../../lexicon/remember';
import { anyWordOf } from '../../lexicon/vocabulary';
import type { Document } from '../../text/document';
import type { Sentence } from '../../text/sentences';
import { type Token, tokenBefore } from '../../text/token';
import type { Attribution } from './attribution';

/** Who is named beside the colon of a headline. */
const isSpeaker = reads(
  /^(?:police|report|reports|study|survey|poll|officials|official|ministry|minister|army|government|sources|source|un|who|analyst|analysts|experts|researchers|scientists|paper|media|witnesses|court|prosecutors|president|mayor|governor|spokesman|spokeswoman)$/,
);
const isStop = reads(/^[.!?]$/);

/** The words of such a speaker at most: `Health ministry:`. */
const WORDS = 3;

/** Tokens of a headline at most: a colon in a long sentence opens a list. */
const LONGEST = 24;

export const isColon = anyWordOf([':']);

/** `Police: 50 hurt in blast`, `50 hurt in blast: police`; the colon is one of the cues. */
export function byHeading(
  { tokens, sentences }: Document,
  sentence: number,
  cues: readonly number[],
): Attribution | undefined {
  const { from, to } = sentences[sentence] as Sentence;
  if (to - from > LONGEST) return undefined;
  for (const at of cues) {
    if (at === from || at === to - 1 || !isColon((tokens[at] as Token).word)) continue;
    const cue = { from: at, to: at + 1 };
    const leads = isSpeaker(tokenBefore(tokens, at)?.word) && at - from <= WORDS;
    if (leads) return { cue, speaker: { from, to: at }, sentence, follows: false, leads };
    const end = isStop(tokenBefore(tokens, to)?.word) ? to - 1 : to;
    const follows = isSpeaker(tokenBefore(tokens, end)?.word) && end - at - 1 <= WORDS;
    if (follows) return { cue, speaker: { from: at + 1, to: end }, sentence, follows, leads };
  }
  return undefined;
}
