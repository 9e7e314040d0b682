import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { lowerAt, tokenBefore } from '../../text/token';
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

/** `Police: 50 hurt in blast`, `50 hurt in blast: police`. */
export function byHeading(
  document: Document,
  sentence: number,
  from: number,
  to: number,
): Attribution | undefined {
  if (to - from > LONGEST) return undefined;
  const { tokens } = document;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (lowerAt(document, at) !== ':') continue;
    const cue = { from: at, to: at + 1 };
    const leads = isSpeaker(tokenBefore(tokens, at)?.word) && at - from <= WORDS;
    if (leads) return { cue, speaker: { from, to: at }, sentence, follows: false, leads };
    const end = isStop(tokenBefore(tokens, to)?.word) ? to - 1 : to;
    const follows = isSpeaker(tokenBefore(tokens, end)?.word) && end - at - 1 <= WORDS;
    if (follows) return { cue, speaker: { from: at + 1, to: end }, sentence, follows, leads };
  }
  return undefined;
}
