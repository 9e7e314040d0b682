import { canBeVerb, infinitiveOf } from '../../lexicon/infinitive';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { changeVerbs } from '../vocabulary/changes';
import { LABELS } from '../vocabulary/labels';
import { reportingVerbs } from '../vocabulary/reporting';

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
  'excluding',
  'regarding',
  'concerning',
  'following',
  'compared',
]);

/** Nouns and pronouns that the tagger takes for verbs after *to* and names. */
export const ALWAYS_NOUN = /^(?:people|everything|anything|something|nothing)$/;

/** Is the word, as it is written, what stands after *to*? */
export const isBareForm = (lower: string): boolean => infinitiveOf(lower) === lower;

/** `a 120 Hz refresh rate,`: a bare form after a singular noun, and nothing that it could govern. */
function closesNounPhrase(tokens: readonly Token[], at: number): boolean {
  const [before, { word }, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (before?.pos !== 'NOUN' || before.word.lower.endsWith('s')) return false;
  if (/(?:s|ed|ing)$/.test(word.lower) || infinitiveOf(word.lower) !== word.lower) return false;
  return next !== undefined && /^(?:[,.;)]|of|worth)$/.test(next.word.lower);
}

/** Verbs that another bare verb may follow: `helped fund`, `let run`. */
const BEFORE_BARE = /^(?:help|let|ma[dk]e|see|saw|hear|watch|dare|need|go|come)/;

/** `requests for help from`, `raise pay by`: after a preposition or another verb no bare form is a verb, after *to* no other. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const [before, { word }] = [tokens[at - 1], tokens[at] as Token];
  if (before?.word.lower === 'to') return !/ing$/.test(word.lower) && !isBareForm(word.lower);
  const governs =
    /^(?:for|of|in|on|with|from|by|into|without|under)$/.test(before?.word.lower ?? '') ||
    (before?.pos === 'VERB' && !BEFORE_BARE.test(before.word.lower));
  return governs && isBareForm(word.lower);
}

/** How many tokens a measure before a noun has: `an £11.5m grant`, `a two-week trial`. */
const MEASURE = 5;

/** `an £11.5m grant`: a bare form after an article and a measure is the noun that it measures. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  if (!isBareForm((tokens[at] as Token).word.lower)) return false;
  let number = false;
  for (let k = at - 1; k >= Math.max(0, at - MEASURE); k -= 1) {
    const { pos, word } = tokens[k] as Token;
    if (word.lower === 'a' || word.lower === 'an') return number;
    number ||= pos === 'NUM';
    if (!/^(?:NUM|SYM|NOUN)$/.test(pos) && !/^[-%]$/.test(word.text)) return false;
  }
  return false;
}

/** Prepositions after which a word in -ing describes a noun: `on surging sales`; after *by* or *of* it is an act. */
const OF_CIRCUMSTANCE = /^(?:on|amid|despite|with)$/;

/** A participle right before a noun describes it: `of hospitalised patients`, `its operating loss`, `stock-based pay`. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [before, { word }, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!before || !next || !/(?:ing|ed)$/.test(word.lower)) return false;
  if (next.pos === 'NUM') return before.pos === 'DET';
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

/** `has scorched`: the tagger takes some participles for adjectives, and after *have* none is. */
const isPerfect = ({ tokens }: Document, at: number): boolean =>
  /ed$/.test(tokens[at]?.word.lower ?? '') &&
  /^(?:has|have|had|having|['’]ve)$/.test(tokens[at - 1]?.word.lower ?? '');

/** `Voters name the economy`, `Northwind forecast a fall`: between a name or a plural and an article. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const [before, { word }, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!before || next?.pos !== 'DET' || next.newline) return false;
  const subject =
    (before.pos === 'NOUN' && before.word.lower.endsWith('s')) ||
    (before.pos === 'PROPN' && before.word.shape === 'title');
  return subject && (reportingVerbs.has(word) || canBeVerb(word.lower));
}

/** `build 300 homes and close 5 mills`: a bare form between *and* and a number. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word.lower === 'and' &&
  tokens[at + 1]?.pos === 'NUM' &&
  tokens[at]?.word.shape === 'lower' &&
  !LABELS.has(tokens[at]?.word.lower ?? '') &&
  canBeVerb(tokens[at]?.word.lower ?? '');

/** How far the price may stand from *cost*. */
const PRICE = 6;

/** `The floods cost Marsh County £68m`: who pays stands between *cost* and the price. */
function isCosting(tokens: readonly Token[], at: number): boolean {
  if (!/^costs?$/.test(tokens[at]?.word.lower ?? '')) return false;
  if (!/^(?:NOUN|PROPN|PRON|VERB|AUX)$/.test(tokens[at - 1]?.pos ?? '')) return false;
  for (let k = at + 1; k < at + PRICE; k += 1) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (token.pos === 'SYM') return k > at + 1;
    if (!/^(?:PROPN|PRON|DET|NOUN)$/.test(token.pos)) return false;
  }
  return false;
}

/** May a verb be written so here: in lower case, or with the capital of a sentence or quotation? */
function isWrittenAsVerb(document: Document, at: number): boolean {
  const { word, sentence } = document.tokens[at] as Token;
  if (word.shape === 'lower' || word.shape === 'other') return true;
  if (word.shape !== 'title' || !word.lower.endsWith('ing')) return false;
  const before = document.tokens[at - 1];
  return !before || before.sentence !== sentence || /^["“‘':]$/.test(before.word.text);
}

/** A verb, or a word that stands where only a verb can. */
export function isVerbAt(document: Document, at: number): boolean {
  const { tokens } = document;
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'AUX') return true;
  if (PREPOSITIONAL.has(token.word.lower) || ALWAYS_NOUN.test(token.word.lower)) return false;
  if (token.pos === 'VERB') return isWrittenAsVerb(document, at) && !isNounAt(tokens, at);
  if (followsModal(tokens, at)) return true;
  if (token.pos === 'ADJ') return isPerfect(document, at) || isJoined(tokens, at);
  if ((token.pos !== 'NOUN' && token.pos !== 'PROPN') || token.word.shape !== 'lower') return false;
  return (
    standsAsVerb(tokens, at) ||
    takesObject(tokens, at) ||
    isJoined(tokens, at) ||
    isCosting(tokens, at) ||
    measures(tokens, at)
  );
}

/** Where the tagger takes a noun for a verb. */
const isNounAt = (tokens: readonly Token[], at: number): boolean =>
  closesNounPhrase(tokens, at) ||
  isModifier(tokens, at) ||
  isObject(tokens, at) ||
  isMeasured(tokens, at);

/** `prices range from`, `sales total $5m`: a verb of measuring between its subject and the measure. */
function measures(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  if (!MEASURING.has(word.lower) && !(changeVerbs.has(word) && word.lower.endsWith('ed')))
    return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!next || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(before?.pos ?? '')) return false;
  return next.pos === 'NUM' || next.pos === 'SYM' || AFTER_MEASURING.test(next.word.lower);
}
