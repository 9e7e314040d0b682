import { infinitiveOf } from '../../lexicon/infinitive';
import type { Token } from '../../text/token';

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

/** Where the tagger takes a noun for a verb. */
export const isNounAt = (tokens: readonly Token[], at: number): boolean =>
  closesNounPhrase(tokens, at) ||
  isModifier(tokens, at) ||
  isObject(tokens, at) ||
  isMeasured(tokens, at);
