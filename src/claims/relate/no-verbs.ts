import { infinitiveOf } from '../../lexicon/infinitive';
import { reads, remember } from '../../lexicon/remember';
import { type Token, tokenBefore } from '../../text/token';
import { endsInS, isGerund, isParticiple, isPastForm } from '../vocabulary/endings';

/** Is the word, as it is written, what stands after *to*? */
export const isBareForm = remember(({ lower }) => infinitiveOf(lower) === lower);

const isInflected = reads(/(?:s|ed|ing)$/);
const closesPhrase = reads(/^(?:[,.;)]|of|worth)$/);

/** `a 120 Hz refresh rate,`: after a singular noun, and nothing that it could govern. */
function closesNounPhrase(tokens: readonly Token[], at: number): boolean {
  const [before, { word }, next] = [tokenBefore(tokens, at), tokens[at] as Token, tokens[at + 1]];
  if (before?.pos !== 'NOUN' || endsInS(before.word)) return false;
  return !isInflected(word) && closesPhrase(next?.word);
}

/** Verbs that another bare verb may follow: `helped fund`, `let run`. */
const leadsToBare = reads(/^(?:help|let|ma[dk]e|see|saw|hear|watch|dare|need|go|come)/);

const isPreposition = reads(/^(?:for|of|in|on|with|from|by|into|without|under)$/);

/** `requests for help from`, `raise pay by`: after a preposition or another verb. */
const isObject = (before: Token | undefined): boolean =>
  before !== undefined &&
  (isPreposition(before.word) || (before.pos === 'VERB' && !leadsToBare(before.word)));

/** How many tokens a measure before a noun has: `an £11.5m grant`, `a two-week trial`. */
const MEASURE = 5;

/** `an £11.5m grant`: after an article and a measure stands the noun that it measures. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  let number = false;
  for (let k = at - 1; k >= Math.max(0, at - MEASURE); k -= 1) {
    const { pos, word } = tokens[k] as Token;
    if (isIndefinite(word)) return number;
    number ||= pos === 'NUM';
    if (pos !== 'NUM' && pos !== 'SYM' && pos !== 'NOUN' && !isSign(word)) return false;
  }
  return false;
}

const isIndefinite = reads(/^an?$/);
const isSign = reads(/^[-%]$/);

/** Prepositions after which a word in -ing describes a noun: `on surging sales`; after *by* or *of* it is an act. */
const isOfCircumstance = reads(/^(?:on|amid|despite|with)$/);

/** A participle right before a noun describes it: `of hospitalised patients`, `its operating loss`, `stock-based pay`. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [before, { word }, next] = [tokenBefore(tokens, at), tokens[at] as Token, tokens[at + 1]];
  if (!before || !next || !isParticiple(word)) return false;
  if (next.pos === 'NUM') return before.pos === 'DET';
  if (next.pos !== 'NOUN' || next.newline) return false;
  if (before.word.text === '-' && !before.spaced) return true;
  if (before.pos === 'DET' || isPossessive(before.word)) return true;
  if (before.pos !== 'ADP') return false;
  return isPastForm(word) || isOfCircumstance(before.word);
}

const isPossessive = reads(/^(?:its|his|her|their|our|my|your|'s|’s)$/);

/** Where the tagger takes a noun for a verb: a participle, a bare form, and after *to* what is neither. */
export function isNounAt(tokens: readonly Token[], at: number): boolean {
  const [before, { word }] = [tokenBefore(tokens, at), tokens[at] as Token];
  if (isModifier(tokens, at)) return true;
  if (!isBareForm(word)) return before?.word.lower === 'to' && !isGerund(word);
  return closesNounPhrase(tokens, at) || isObject(before) || isMeasured(tokens, at);
}
