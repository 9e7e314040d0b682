import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import type { Sentence } from '../../text/sentences';
import { lowerAt, type Token, tokenBefore } from '../../text/token';
import { isGerund, isPastForm } from '../vocabulary/endings';
import { needsClause } from '../vocabulary/reporting';
import { byHeading } from './heading';
import { phraseAfter } from './noun-phrase';
import type { Stretch } from './phrase';
import {
  isMarkBefore,
  overArticle,
  speakerAfter,
  speakerBefore,
  speakerOfMainVerb,
} from './speaker';
import { groupAround, isNegated, verbBefore } from './verb-group';
import { isVerbAt } from './verbs';

/** One place in the text that says who speaks. */
export interface Attribution {
  readonly cue: Stretch;
  /** The speaker as written; a pronoun is a stretch of one token. */
  readonly speaker: Stretch;
  readonly sentence: number;
  /** What is said stands before the cue, as in `…, she said`. */
  readonly follows: boolean;
  /** What is said stands after the cue; *according to* may close one clause and open the next. */
  readonly leads: boolean;
}

const opensClause = reads(/^(?:that|["“‘:,]|how|why|what|there)$/);
const endsClause = reads(/^(?:[,;:.]|who|whose|which)$/);

/** How far the verb of what is said may stand from the cue. */
const SAID = 16;

/** Is a clause said: `found the firm took $4m`, not `concluded an agreement to buy`? */
function saysClause(document: Document, at: number, limit: number): boolean {
  const { tokens } = document;
  if (opensClause(tokens[at]?.word)) return true;
  for (let k = at + 1; k < Math.min(limit, at + SAID); k += 1) {
    const word = tokens[k]?.word;
    if (endsClause(word)) return false;
    const passive = isPastForm(word) && lowerAt(document, k + 1) === 'by';
    const infinitive = lowerAt(document, k - 1) === 'to';
    if (!passive && !infinitive && !isGerund(word) && isVerbAt(document, k)) return true;
  }
  return false;
}

/** `the firm said it expects`: the speaker is the one who said. */
const goesOnSaying = ({ tokens }: Document, { from, to }: Stretch): boolean =>
  to === from + 1 && isThirdPerson(tokens[from]?.word) && isSaid(tokenBefore(tokens, from)?.word);

const isThirdPerson = reads(/^(?:it|they|he|she)$/);
const isSaid = reads(/^(?:said|says|that)$/);

/** Verbs whose object is the hearer: `her son, Ann Lee, told the BBC`. */
const tells = reads(/^(?:told|tells?|telling|reminds?|reminded|briefed)$/);

function byVerb(
  document: Document,
  at: number,
  floor: number,
  limit: number,
): Attribution | undefined {
  const { word, sentence } = document.tokens[at] as Token;
  const group = groupAround(document, at, floor, limit);
  const cue = { from: at, to: at + 1 };
  if (lowerAt(document, group.from) === 'to' || saysNothing(document, group, at)) return undefined;
  const by = byAfter(document, group.to, limit);
  if (isPassive(document, group, at) || (by > 0 && isPastForm(word))) {
    if (by < 0) return undefined;
    const speaker = phraseAfter(document, by + 1, limit, 2);
    return speaker && { cue, speaker, sentence, follows: false, leads: true };
  }
  const after = tells(word) ? undefined : speakerAfter(document, at, limit);
  if (after) return { cue, speaker: after, sentence, follows: true, leads: false };
  const participle = isGerund(word) && lowerAt(document, group.from - 1) === ',';
  const speaker = participle
    ? speakerOfMainVerb(document, group.from - 1, floor, limit)
    : speakerBefore(document, group.from, floor);
  if (!speaker || goesOnSaying(document, speaker)) return undefined;
  const hearer = tells(word) && phraseAfter(document, group.to, limit, 1);
  const heard = hearer ? hearer.to : group.to;
  const follows =
    speaker.from > floor &&
    isMarkBefore(document, overArticle(document, speaker.from)) &&
    closes(document, heard, limit, { from: floor, to: speaker.from - 1 });
  if (!follows && needsClause(word) && !saysClause(document, group.to, limit)) return undefined;
  return { cue, speaker, sentence, follows, leads: !follows };
}

/** `announced by the city`, `reported on Monday by the ministry`: where *by* stands, or -1. */
function byAfter(document: Document, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 3); at += 1) {
    if (lowerAt(document, at) === 'by') return at;
    if (!goesToBy(document.tokens[at]?.word)) return -1;
  }
  return -1;
}

const goesToBy = reads(/^(?:on|\w+day|yesterday|today|jointly|earlier|last|this)$/);

/** `has not disclosed its costs`, `cannot expect ministers to pay`: what is not said has no speaker. */
const saysNothing = (document: Document, { from }: Stretch, at: number): boolean =>
  isNegated(document, { from, to: at });

/** How many words may follow the cue that closes a sentence: `told reporters at a briefing on Monday`. */
const LONGEST_CLOSE = 9;

/** Is nothing more said after the cue? Where a clause stands before the speaker, more may follow: `said in a filing without naming`. */
function closes(document: Document, at: number, limit: number, before: Stretch): boolean {
  const { tokens } = document;
  if (at >= limit || isStop(tokens[at]?.word)) return true;
  if (!followsCue(tokens[at]?.word)) return false;
  if (limit - at > LONGEST_CLOSE && verbBefore(document, before.to, before.from) < 0) return false;
  for (let k = at; k < limit; k += 1) if (opensSpeech(tokens[k]?.word)) return false;
  return true;
}

const isStop = reads(/^[.,;]$/);
const followsCue = reads(
  /^(?:on|in|at|to|during|late|early|last|yesterday|today|earlier|reporters|journalists|lawmakers|\w+day)$/,
);
const opensSpeech = reads(/^(?:that|["“])$/);

/** `was reported`, `is expected`, `were told`: the subject does not speak. */
function isPassive({ tokens }: Document, { from }: Stretch, at: number): boolean {
  for (let k = from; k < at; k += 1) if (isBe(tokens[k]?.word)) return true;
  return false;
}

const isBe = reads(/^(?:is|are|was|were|be|been|being)$/);

/** Who is named after *according to*: up to a number; the tagger takes a bare noun there for a verb. */
function accordingTo(document: Document, at: number, limit: number): Stretch | undefined {
  const phrase = phraseAfter(document, at, limit, 2);
  if (!phrase) {
    if (at >= limit || !/^\p{L}/u.test(lowerAt(document, at))) return undefined;
    const joined = lowerAt(document, at + 1) === '-';
    const rest = joined ? phraseAfter(document, at + 2, limit, 0) : undefined;
    return { from: at, to: rest?.from === at + 2 ? rest.to : at + 1 };
  }
  for (let to = phrase.from + 1; to < phrase.to; to += 1)
    if (document.tokens[to]?.pos === 'NUM') return { from: phrase.from, to };
  return phrase;
}

/** `the latest confirmed toll`: a participle between an adjective and its noun. */
const isDescribing = ({ tokens }: Document, at: number): boolean =>
  isPastForm(tokens[at]?.word) &&
  (tokenBefore(tokens, at)?.pos === 'ADJ' || tokenBefore(tokens, at)?.pos === 'DET') &&
  tokens[at + 1]?.pos === 'NOUN';

/** Does the token say something: a verb, or what the tagger takes for a noun at the end, `the paper reports.` */
function isCue({ pos, word, quoted, index }: Token, document: Document): boolean {
  if (quoted || isDescribing(document, index)) return false;
  if (pos === 'VERB' || word.lower === 'said') return true;
  return isReportNoun(word) && lowerAt(document, index + 1) === '.';
}

const isReportNoun = reads(/^(?:reports|claims)$/);

/**
 * The places in one sentence that say who speaks, in order. `cues` are its tokens that may say so;
 * most sentences have none.
 */
export function attributionsIn(
  document: Document,
  sentence: number,
  cues: readonly number[],
): Attribution[] {
  const { from, to } = document.sentences[sentence] as Sentence;
  const found: Attribution[] = [];
  if (document.zoneOf[sentence] === 'boilerplate') return found;
  const headed = byHeading(document, sentence, cues);
  if (headed) found.push(headed);
  for (const at of cues) {
    const token = document.tokens[at] as Token;
    if (token.word.lower === 'according') {
      const speaker =
        lowerAt(document, at + 1) === 'to' ? accordingTo(document, at + 2, to) : undefined;
      const cue = { from: at, to: at + 2 };
      if (speaker) found.push({ cue, speaker, sentence, follows: true, leads: true });
    } else if (isCue(token, document)) {
      const attribution = byVerb(document, at, from, to);
      if (attribution) found.push(attribution);
    }
  }
  return found;
}
