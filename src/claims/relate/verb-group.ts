import { infinitiveOf } from '../../lexicon/infinitive';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { changeVerbs } from '../vocabulary/changes';
import type { Stretch } from './phrase';

const ADVERB =
  /^(?:not|n't|never|also|still|already|just|now|only|nearly|almost|about|reportedly|allegedly|currently|recently|so|far|since|yet|ever|once|even|both|all|then|later|soon|again)$/;

/** Verbs of measuring that a tagger takes for nouns: `prices range from`, `each costs about`. */
const MEASURING = new Set(
  'average averages come comes cost costs cut drop drops earn earns employ employs fall falls fell found gain gains go goes hit last lasts left make makes measure measures need needs number numbers plan plans put range ranges rise rises rose run runs saw sell sells set span spans stand stands stay stays total totalled totals trade trades want wants weigh weighs'.split(
    ' ',
  ),
);

/** What follows a verb of measuring and never a noun of that form. */
const AFTER_MEASURING =
  /^(?:from|between|about|around|nearly|almost|roughly|approximately|over|under|up|by|some|to|at|just|only|more|less|fewer|as|a|an|the)$/;

/** `has been forecast to`, `people earning between`, `which range from`. */
function standsAsVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!before || !next) return false;
  const follows = next.pos === 'NUM' || next.pos === 'SYM' || AFTER_MEASURING.test(next.word.lower);
  if (!follows) return false;
  if (/^(?:been|being|was|were|is|are)$/.test(before.word.lower))
    return /^(?:to|by)$/.test(next.word.lower);
  if (/^(?:which|who|that)$/.test(before.word.lower)) return true;
  return (
    token.word.lower.endsWith('ing') &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    next.word.lower !== 'to' &&
    next.word.lower !== 'at'
  );
}

/** Participles that have become prepositions. */
export const PREPOSITIONAL: ReadonlySet<string> = new Set([
  'according',
  'including',
  'regarding',
  'concerning',
  'following',
  'compared',
]);

/** Nouns that the tagger takes for verbs after *to* and names. */
export const ALWAYS_NOUN = /^people$/;

/** `a 120 Hz refresh rate,`: a bare form after a singular noun, and nothing that it could govern. */
function closesNounPhrase(tokens: readonly Token[], at: number): boolean {
  const [before, { word }, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (before?.pos !== 'NOUN' || before.word.lower.endsWith('s')) return false;
  if (/(?:s|ed|ing)$/.test(word.lower) || infinitiveOf(word.lower) !== word.lower) return false;
  return next !== undefined && /^(?:[,.;)]|of|worth)$/.test(next.word.lower);
}

/** Prepositions after which a word in -ing describes a noun: `on surging sales`; after *by* or *of* it is an act. */
const OF_CIRCUMSTANCE = /^(?:on|amid|despite|with)$/;

/** A participle right before a noun describes it: `of hospitalised patients`, `its operating loss`, `stock-based pay`. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [before, { word }, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!before || !next || !/(?:ing|ed)$/.test(word.lower)) return false;
  if (next.pos !== 'NOUN' || next.newline) return false;
  if (before.word.text === '-' && !before.spaced) return true;
  if (before.pos === 'DET' || POSSESSIVE.test(before.word.lower)) return true;
  if (before.pos !== 'ADP') return false;
  return word.lower.endsWith('ed') || OF_CIRCUMSTANCE.test(before.word.lower);
}

const POSSESSIVE = /^(?:its|his|her|their|our|my|your|'s|’s)$/;

/** `could top 1,000`, `may near 50`: a word between a modal verb and a number, whatever it is elsewhere. */
function followsModal(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (word.shape !== 'lower' || (next?.pos !== 'NUM' && next?.pos !== 'SYM')) return false;
  return /^(?:can|could|may|might|will|would|should|must)$/.test(tokens[at - 1]?.word.lower ?? '');
}

/** A verb, or a word that stands where only a verb can. */
export function isVerbAt({ tokens }: Document, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'AUX') return true;
  if (PREPOSITIONAL.has(token.word.lower) || ALWAYS_NOUN.test(token.word.lower)) return false;
  if (token.pos === 'VERB') {
    const { shape } = token.word;
    if (shape !== 'lower' && shape !== 'other') return false;
    return !closesNounPhrase(tokens, at) && !isModifier(tokens, at);
  }
  if (followsModal(tokens, at)) return true;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  const { lower, shape } = token.word;
  if (shape === 'lower' && standsAsVerb(tokens, at)) return true;
  if (
    shape !== 'lower' ||
    !(MEASURING.has(lower) || (changeVerbs.has(token.word) && lower.endsWith('ed')))
  )
    return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const subject =
    before?.pos === 'NOUN' ||
    before?.pos === 'PROPN' ||
    before?.pos === 'PRON' ||
    before?.pos === 'NUM';
  if (!subject || !next) return false;
  return next.pos === 'NUM' || next.pos === 'SYM' || AFTER_MEASURING.test(next.word.lower);
}

const isInfinitive = (document: Document, at: number): boolean =>
  document.tokens[at]?.word.lower === 'to' && isVerbAt(document, at + 1);

/** Can the token stand inside a verb group: `has not yet been`, `is expected to`? */
function isInside(document: Document, at: number): boolean {
  const { word, pos } = document.tokens[at] as Token;
  if (isVerbAt(document, at) || isInfinitive(document, at)) return true;
  if (ADVERB.test(word.lower)) return true;
  return (pos === 'ADV' && word.lower.endsWith('ly')) || (pos === 'PART' && word.lower !== 'to');
}

/** The whole verb group that the verb at `at` belongs to, not before `floor` or past `limit`. */
export function groupAround(document: Document, at: number, floor: number, limit: number): Stretch {
  let [from, to] = [at, at + 1];
  while (from > floor && isInside(document, from - 1)) from -= 1;
  while (to < limit && isInside(document, to)) to += 1;
  while (from < at && !isVerbAt(document, from) && !isInfinitive(document, from)) from += 1;
  while (to > at + 1 && !isVerbAt(document, to - 1)) to -= 1;
  return { from, to };
}

/** Ends a clause, so that a verb before it does not govern what stands after. */
const BOUNDARY = /^(?:;|:|—|\.\.\.|…)$/;

/** A participle right before a noun describes it: `the remaining shares`. */
function describes({ tokens }: Document, at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (token.pos !== 'VERB' || !/(?:ing|ed)$/.test(token.word.lower) || at + 1 >= to) return false;
  const before = tokens[at - 1];
  return (
    tokens[at + 1]?.pos === 'NOUN' &&
    (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'ADP')
  );
}

/** No clause has a verb farther away; it also keeps endless sentences cheap. */
const LONGEST_CLAUSE = 80;

/** The nearest verb before `to` in the clause, or -1. */
export function verbBefore(document: Document, to: number, floor: number): number {
  for (let at = to - 1; at >= Math.max(floor, to - LONGEST_CLAUSE); at -= 1) {
    if (BOUNDARY.test(document.tokens[at]?.word.text ?? '')) return -1;
    if (isVerbAt(document, at) && !describes(document, at, to)) return at;
  }
  return -1;
}

/** The first verb from `from` on in the clause, or -1. */
export function verbAfter(document: Document, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    if (BOUNDARY.test(document.tokens[at]?.word.text ?? '')) return -1;
    if (isVerbAt(document, at)) return at;
  }
  return -1;
}
