import { reads } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { lowerAt, type Token, tokenBefore } from '../../text/token';
import { changeAdverbs, changeNouns, changeVerbs } from '../vocabulary/changes';

/** How far back the word that makes a bare number a quantity may stand. */
const REACH = 9;

/** Nouns that are numbers: `the death toll was 45`, `estimates of 64,900`. */
const isNumberWord = reads(
  /^(?:number|total|toll|figure|count|average|median|mean|low|lowest|high|highest|record|population|estimate|forecast|maximum|minimum|value|worth|crowd|turnout|level|capacity|membership|audience|attendance|sales|price|reading|sum|quota|target|goal|cost|production|output|workforce|fleet)s?$/,
);

/** Verbs after which *at* and *to* lead to a level. */
const isLevelVerb = reads(
  /^(?:end(?:ed|ing|s)?|clos(?:e|ed|ing|es)|finish(?:ed|ing|es)?|trad(?:e|ed|ing|es)|st(?:and|ood|ands|anding)|open(?:ed|ing|s)?|settled?|reach(?:ed|es|ing)?|hit(?:s|ting)?|total(?:led|ed|s|ling|ing)?|number(?:ed|s|ing)?|average[ds]?|averaging|estimated|valued|put|cost)$/,
);

const isBe = reads(/^(?:is|are|was|were|be|been|being|'s)$/);

/** Is there such a word shortly before, in the same sentence? */
export function reachesBack(
  document: Document,
  from: number,
  test: (token: Token) => boolean,
): boolean {
  const sentence = document.tokens[from]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = document.tokens[at] as Token;
    if (token.sentence !== sentence || token.word.text === ';') return false;
    if (test(token)) return true;
  }
  return false;
}

const movesOrStands = ({ word }: Token): boolean =>
  changeVerbs.has(word) || changeAdverbs.has(word) || isLevelVerb(word);

/** `an estimate of 64,900`, `an increase of 2,400`. */
function isNumberNoun(document: Document, at: number): boolean {
  const token = document.tokens[at];
  return token !== undefined && (isNumberWord(token.word) || changeNouns.has(token.word));
}

/** `rose to 13,176`, `closed at 5,884`, `the toll was 45`, `estimates of 64,900`. */
export function isLevel(document: Document, from: number): boolean {
  const before = tokenBefore(document.tokens, from)?.word;
  if (!before) return false;
  const { lower } = before;
  if ((lower === 'to' || lower === 'with') && lowerAt(document, from - 2) === 'compared')
    return true;
  if (lower === 'to' || lower === 'at' || lower === 'from')
    return reachesBack(document, from - 1, movesOrStands);
  if (lower === 'of') return isNumberNoun(document, from - 2);
  if (isLevelVerb(before)) return true;
  return isBe(before) && reachesBack(document, from - 1, ({ word }) => isNumberWord(word));
}
