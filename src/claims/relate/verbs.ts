import { canBeVerb, infinitiveOf } from '../../lexicon/infinitive';
import { reads, remember } from '../../lexicon/remember';
import { askedOnce } from '../../rules/once';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { changeVerbs } from '../vocabulary/changes';
import { endsInS, isGerund, isPastForm } from '../vocabulary/endings';
import { isLabel } from '../vocabulary/labels';
import { reportingVerbs } from '../vocabulary/reporting';
import { isNounAt } from './no-verbs';

/** Verbs of measuring that a tagger takes for nouns: `prices range from`, `each costs about`. */
const MEASURING = new Set(
  'average averages come comes cost costs cut drop drops earn earns employ employs fall falls fell found gain gains go goes hit last lasts left make makes measure measures need needs number numbers plan plans put range ranges rise rises rose run runs saw sell sells set span spans stand stands stay stays total totalled totals trade trades want wants weigh weighs'.split(
    ' ',
  ),
);

/** What follows a verb of measuring and never a noun of that form. */
const goesBeforeMeasure = reads(
  /^(?:from|between|about|around|nearly|almost|roughly|approximately|over|under|up|by|some|to|at|just|only|more|less|fewer|as|a|an|the)$/,
);

/** Does a measure begin with the token? */
const beginsMeasure = ({ pos, word }: Token): boolean =>
  pos === 'NUM' || pos === 'SYM' || goesBeforeMeasure(word);

const isBe = reads(/^(?:been|being|was|were|is|are)$/);
const isRelative = reads(/^(?:which|who|that)$/);
const isToOrBy = reads(/^(?:to|by)$/);
const isToOrAt = reads(/^(?:to|at)$/);

/** `has been forecast to`, `people earning between`, `which range from`. */
function standsAsVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokenBefore(tokens, at), tokens[at] as Token, tokens[at + 1]];
  if (!before || !next) return false;
  if (!beginsMeasure(next)) return false;
  if (isBe(before.word)) return isToOrBy(next.word);
  if (isRelative(before.word)) return true;
  return (
    isGerund(token.word) &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    !isToOrAt(next.word)
  );
}

/** Participles that have become prepositions. */
export const isPrepositional = reads(
  /^(?:according|including|excluding|regarding|concerning|following|compared)$/,
);

/** Nouns and pronouns that the tagger takes for verbs after *to* and names. */
export const isAlwaysNoun = reads(/^(?:people|everything|anything|something|nothing)$/);

/** What is no verb, whatever the tagger says of it. */
const isNeverVerb = remember((word) => isPrepositional(word) || isAlwaysNoun(word));

const couldBeVerb = remember(({ lower }) => canBeVerb(lower));

/** `could top 1,000`, `may close up to 50`: after a modal verb, a word in lower case that can be a verb or stands before a number. */
function followsModal(tokens: readonly Token[], at: number): boolean {
  const { word, pos } = tokens[at] as Token;
  if (!isModal(tokenBefore(tokens, at)?.word)) return false;
  const next = tokens[at + 1];
  if (next?.pos === 'NUM' || next?.pos === 'SYM') return true;
  const bounded = pos === 'ADV' && goesBeforeMeasure(next?.word);
  return (pos === 'NOUN' || pos === 'ADJ' || bounded) && couldBeVerb(word);
}

const isModal = reads(/^(?:can|could|may|might|will|would|should|must)$/);

/** `has scorched`: the tagger takes some participles for adjectives, and after *have* none is. */
const isPerfect = ({ tokens }: Document, at: number): boolean =>
  isPastForm(tokens[at]?.word) && isHave(tokenBefore(tokens, at)?.word);

const isHave = reads(/^(?:has|have|had|having|['’]ve)$/);

/** `Voters name the economy`, `Northwind forecast a fall`: between a name or a plural and an article. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const [before, { word }, next] = [tokenBefore(tokens, at), tokens[at] as Token, tokens[at + 1]];
  if (!before || next?.pos !== 'DET' || next.newline) return false;
  const subject =
    (before.pos === 'NOUN' && endsInS(before.word)) ||
    (before.pos === 'PROPN' && before.word.shape === 'title');
  return subject && (reportingVerbs.has(word) || couldBeVerb(word));
}

/** `plans to close 5 mills and closing up to 50`: between *to* or *and* and a number. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!isAndOrTo(tokenBefore(tokens, at)?.word) || word.shape !== 'lower' || isLabel(word))
    return false;
  const bounded = next?.pos === 'NUM' || isBound(next?.word);
  return bounded && canBeVerb(infinitiveOf(word.lower));
}

const isAndOrTo = reads(/^(?:and|to)$/);
const isBound = reads(/^(?:up|more|at|about|around|nearly)$/);

/** How far the price may stand from *cost*. */
const PRICE = 6;

/** `The floods cost Marsh County £68m`: who pays stands between *cost* and the price. */
function isCosting(tokens: readonly Token[], at: number): boolean {
  if (!isCost(tokens[at]?.word)) return false;
  if (!/^(?:NOUN|PROPN|PRON|VERB|AUX)$/.test(tokenBefore(tokens, at)?.pos ?? '')) return false;
  for (let k = at + 1; k < at + PRICE; k += 1) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (token.pos === 'SYM') return k > at + 1;
    if (!/^(?:PROPN|PRON|DET|NOUN)$/.test(token.pos)) return false;
  }
  return false;
}

const isCost = reads(/^costs?$/);

/** May a verb be written so here: in lower case, or with the capital of a sentence or quotation? */
function isWrittenAsVerb(document: Document, at: number): boolean {
  const { word, sentence } = document.tokens[at] as Token;
  if (word.shape === 'lower' || word.shape === 'other') return true;
  if (word.shape !== 'title' || !isGerund(word)) return false;
  const before = tokenBefore(document.tokens, at);
  return !before || before.sentence !== sentence || opensSpeech(before.word);
}

const opensSpeech = remember(({ text }) => /^["“‘':]$/.test(text));

/** A noun by its tag that is a verb by what it stands between; only before an article or a measure. */
function governsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !(next.pos === 'DET' || beginsMeasure(next))) return false;
  return (
    standsAsVerb(tokens, at) ||
    takesObject(tokens, at) ||
    isJoined(tokens, at) ||
    measures(tokens, at)
  );
}

/** A verb, or a word that stands where only a verb can. */
export const isVerbAt = askedOnce((document, at) => {
  const { tokens } = document;
  const { pos, word } = tokens[at] as Token;
  if (pos === 'AUX') return true;
  if (isNeverVerb(word)) return false;
  if (pos === 'VERB') return isWrittenAsVerb(document, at) && !isNounAt(tokens, at);
  if (pos === 'ADJ' && isPerfect(document, at)) return true;
  if (word.shape !== 'lower') return false;
  if (followsModal(tokens, at)) return true;
  if (pos === 'ADJ') return isJoined(tokens, at);
  if (pos !== 'NOUN' && pos !== 'PROPN') return false;
  return isCosting(tokens, at) || governsNext(tokens, at);
});

/** `prices range from`, `sales total $5m`: a verb of measuring between its subject and the measure. */
function measures(tokens: readonly Token[], at: number): boolean {
  if (!isOfMeasuring((tokens[at] as Token).word)) return false;
  const [before, next] = [tokenBefore(tokens, at), tokens[at + 1]];
  if (!next || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(before?.pos ?? '')) return false;
  return beginsMeasure(next);
}

const isOfMeasuring = remember(
  (word) => MEASURING.has(word.lower) || (changeVerbs.has(word) && isPastForm(word)),
);
