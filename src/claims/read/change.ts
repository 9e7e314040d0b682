import { reads } from '../../lexicon/remember';
import type { Quantity, Unit } from '../../records';
import type { Document } from '../../text/document';
import { lowerAt, type Token, tokenBefore } from '../../text/token';
import { isVerbAt } from '../relate/verbs';
import {
  changeAdverbs,
  changeNouns,
  changeVerbs,
  isTransitive,
  moves,
} from '../vocabulary/changes';

type Change = Quantity['change'];

/** How far back a verb may stand before *by*: `grow its yearly sales by 35%`. */
const OBJECT = 12;

/** Of what is a change said: of a share or of points always, of other things only by verbs that take no object. */
const isDegree = (unit: Unit | undefined): boolean =>
  unit?.kind === 'percent' || unit?.name === 'point';

/** `rose 3%`, `up nearly 57%`, `grew by 10,000 jobs`: what the words before the quantity say. */
function saidBefore(document: Document, from: number, unit: Unit | undefined): Change {
  const { tokens } = document;
  let at = from - 1;
  while (leadsToNumber(tokens[at]?.word)) at -= 1;
  const token = tokens[at];
  if (!token || token.sentence !== tokens[from]?.sentence) return undefined;
  if (token.word.lower === 'by') return throughObject(document, at);
  const adverb = changeAdverbs.get(token.word);
  if (adverb) return isParticle(document, at) ? undefined : adverb;
  if (!isTransitive(token.word) || isDegree(unit)) return changeVerbs.get(token.word);
  return undefined;
}

const leadsToNumber = reads(
  /^(?:a|an|just|only|another|further|some|even|about|mere|whopping|as|much|nearly)$/,
);

function isParticle({ tokens }: Document, at: number): boolean {
  const before = tokenBefore(tokens, at);
  return before?.pos === 'VERB' && !moves.has(before.word) && !changeVerbs.has(before.word);
}

function throughObject(document: Document, by: number): Change {
  for (let at = by - 1; at >= by - OBJECT && at >= 0; at -= 1) {
    const token = document.tokens[at];
    if (!token || token.sentence !== document.tokens[by]?.sentence) return undefined;
    if (token.word.text === ',' && at < by - 1) return undefined;
    const adverb = at === by - 1 ? changeAdverbs.get(token.word) : undefined;
    const verb = changeVerbs.get(token.word);
    if (adverb ?? (verb && token.pos !== 'NOUN')) return adverb ?? verb;
  }
  return undefined;
}

/** How many words may describe the noun: `a 0.1 per cent monthly increase`, `a 20% pay rise`. */
const DESCRIBING = 2;

const canDescribe = ({ pos }: Token): boolean => pos === 'ADJ' || pos === 'NOUN' || pos === 'VERB';

/** The noun of change after the quantity; of shares and points also behind what describes it. */
function nounAfter(document: Document, to: number, degree: boolean): Change {
  const { tokens } = document;
  const { sentence } = tokens[to - 1] as Token;
  let at = tokens[to]?.word.text === '-' ? to + 1 : to;
  for (let words = 0; words <= (degree ? DESCRIBING : 0); words += 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence) return undefined;
    const change = changeNouns.get(token.word);
    if (change || !canDescribe(token) || isVerbAt(document, at)) return change;
    at += 1;
    while (tokens[at]?.word.text === '-' && tokens[at]?.spaced === false) at += 2;
  }
  return undefined;
}

/** `a 12-point drop`, `a drop of 12 points`: what the noun it belongs to says. */
function saidByNoun(document: Document, from: number, to: number, unit: Unit | undefined): Change {
  const following = unit?.kind === 'time' ? undefined : nounAfter(document, to, isDegree(unit));
  if (following) return following;
  if (lowerAt(document, from - 1) !== 'of') return undefined;
  const noun = document.tokens[from - 2];
  return noun && changeNouns.get(noun.word);
}

/** `closed 3% higher`, `ended 40 cents down`: how a level moved; `3% higher than` compares. */
function saidAfter(document: Document, from: number, to: number, unit: Unit | undefined): Change {
  const adverb =
    unit && document.tokens[to]
      ? changeAdverbs.get((document.tokens[to] as Token).word)
      : undefined;
  if (!adverb || lowerAt(document, to + 1) === 'than') return undefined;
  const before = tokenBefore(document.tokens, from);
  const move = before && moves.get(before.word);
  return move && move !== 'be' ? adverb : undefined;
}

/** Whether the quantity at these tokens is said as a change, and which way. */
export function changeOf(
  document: Document,
  from: number,
  to: number,
  unit: Unit | undefined,
): Change {
  const opener = lowerAt(document, from);
  const said = opener === 'from' ? throughObject(document, from) : saidBefore(document, from, unit);
  return said ?? saidByNoun(document, from, to, unit) ?? saidAfter(document, from, to, unit);
}
