import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { lowerAt, tokenBefore } from '../../text/token';
import { isPastParticiple } from '../vocabulary/endings';
import { isNominal, phraseAfter, phraseBefore } from './noun-phrase';
import type { Stretch } from './phrase';
import { isSpeakingPronoun } from './referent';
import { subjectBefore } from './subject';
import { isVerbAt } from './verbs';

const isRelative = reads(/^(?:who|which|that)$/);
const isSpeechMark = reads(/^[,"”’']$|^—$/);

/** `, said the minister` | `, the minister said`: does what is said stand before? */
export const isMarkBefore = (document: Document, at: number): boolean =>
  isSpeechMark(tokenBefore(document.tokens, at)?.word);

/** `said Ann Lee`: the speaker after the verb. */
export function speakerAfter(document: Document, verb: number, limit: number): Stretch | undefined {
  const next = document.tokens[verb + 1];
  if (!next || verb + 1 >= limit || !isMarkBefore(document, verb)) return undefined;
  if (isSpeakingPronoun(next.word)) return { from: verb + 1, to: verb + 2 };
  if (next.pos === 'NUM' || !(next.pos === 'DET' || isNominal(next))) return undefined;
  const phrase = phraseAfter(document, verb + 1, limit, 2);
  return phrase && !isVerbAt(document, phrase.to) ? phrase : undefined;
}

/** Steps left over adverbs and a participle: `the people cited above said`. */
function overAdverbs({ tokens }: Document, to: number, floor: number): number {
  let at = to;
  while (
    at > floor + 1 &&
    (tokenBefore(tokens, at)?.pos === 'ADV' || tokenBefore(tokens, at)?.word.lower === 'above')
  )
    at -= 1;
  const last = tokenBefore(tokens, at);
  if (last?.pos === 'VERB' && at < to && isPastParticiple(last.word)) at -= 1;
  return at;
}

/** How many phrases such as `during the briefing` may stand between speaker and verb. */
const MOST_ADJUNCTS = 3;

/** The speaker before the verb group, over adverbs, `, 66,`, `, chief of staff,` and `at a briefing`. */
export function speakerBefore(document: Document, to: number, floor: number): Stretch | undefined {
  let end = overAdverbs(document, to, floor);
  const cited = end < to && document.tokens[end]?.pos === 'VERB';
  for (let tries = 0; tries <= MOST_ADJUNCTS; tries += 1) {
    const last = tokenBefore(document.tokens, end);
    if (!last || end <= floor) return undefined;
    if (isSpeakingPronoun(last.word)) return { from: end - 1, to: end };
    if (isRelative(last.word)) {
      const comma = lowerAt(document, end - 2) === ',' ? 1 : 0;
      return phraseBefore(document, end - 1 - comma, floor);
    }
    if (last.word.text === ',' || last.word.text === ')')
      return overAside(document, end - 1, floor);
    const phrase = phraseBefore(document, end, floor);
    const before = phrase ? adjunctBefore(document, phrase.from, floor) : -1;
    if (before < 0) return phrase && cited ? { from: phrase.from, to } : phrase;
    end = overAdverbs(document, before, floor);
  }
  return undefined;
}

const opensAdjunct = reads(
  /^(?:during|at|in|on|after|before|with|from|to|by|following|amid|through|via)$/,
);

/** Where the preposition before a phrase stands, or -1: `during the briefing` is no speaker. */
function adjunctBefore({ tokens }: Document, from: number, floor: number): number {
  let at = from - 1;
  while (at > floor && tokens[at]?.pos === 'DET') at -= 1;
  if (at <= floor || !opensAdjunct(tokens[at]?.word)) return -1;
  const comma = tokenBefore(tokens, at)?.word.text === ',' && tokens[at - 2]?.word.text !== '"';
  return comma ? at - 1 : at;
}

/** `Ann Lee, head of research, said`: the noun before the first comma. */
function overAside(document: Document, close: number, floor: number): Stretch | undefined {
  const open = lowerAt(document, close) === ')' ? '(' : ',';
  for (let at = close - 1; at > floor && at > close - 20; at -= 1)
    if (lowerAt(document, at) === open) return phraseBefore(document, at, floor);
  return phraseBefore(document, close, floor);
}

export const overArticle = ({ tokens }: Document, at: number): number =>
  tokenBefore(tokens, at)?.pos === 'DET' || isPossessive(tokenBefore(tokens, at)?.word)
    ? at - 1
    : at;

const isPossessive = reads(/^(?:his|her|its|their)$/);

/** `issued a statement, saying`: the subject of the verb before speaks. */
export function speakerOfMainVerb(
  document: Document,
  to: number,
  floor: number,
  limit: number,
): Stretch | undefined {
  const subject = subjectBefore(document, to, floor, limit);
  return subject === 'pronoun' ? undefined : subject;
}
