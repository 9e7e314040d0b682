import { infinitiveOf } from '../../lexicon/infinitive';
import { reads, remember } from '../../lexicon/remember';
import type { Predicate } from '../../records';
import type { Document } from '../../text/document';
import { lowerAt, type Token, tokenBefore } from '../../text/token';
import { beforeFocus } from '../read/focus';
import { isGerund, isPastParticiple } from '../vocabulary/endings';
import { reportingVerbs } from '../vocabulary/reporting';
import { modalityOf } from './modality';
import type { Stretch } from './phrase';
import type { Placed } from './placed';
import { groupAround, isNegated, verbAfter, verbBefore } from './verb-group';
import { isVerbAt } from './verbs';

const isConjunction = reads(/^(?:that|because|while|when|where|if|although|though|whether|said)$/);
/** These open a clause only where its verb follows at once: `after two days`. */
const isPreposition = reads(/^(?:after|before|since|until|as|once)$/);

/** Verbs that a clause follows; after others, as in `pledged $1m`, the quantity may be their object. */
const onlySays = reads(/^(?:said|says?|saying|told|believed?|believes)$/);

/** Marks that open a quantity's own aside, not a clause. */
const opensAside = remember(({ text }) => text === '(' || text === '-');

/** Does the quantity begin its clause, so that its verb comes after it? */
export function beginsClause(document: Document, { from: at, to, floor }: Placed): boolean {
  const from = beforeFocus(document, at, floor);
  const before = tokenBefore(document.tokens, from);
  if (from === floor || !before) return true;
  if (opensAside(before.word)) return false;
  const object = before.pos === 'ADP' ? before.word.lower !== 'of' : isGerund(before.word);
  if (document.tokens[to]?.pos === 'AUX' && !object) return true;
  if (before.pos === 'PUNCT' || before.pos === 'SCONJ' || before.pos === 'CCONJ') return true;
  if (reportingVerbs.has(before.word)) return onlySays(before.word) || isVerbAt(document, to);
  return isConjunction(before.word) || (isPreposition(before.word) && isVerbAt(document, to));
}

/** How far the verb may stand from a quantity that is its subject. */
const SUBJECT_REACH = 24;

/** `twenty students, taught by Ann, have left`: past participles that describe the subject, to the verb itself. */
export function mainVerbAfter(document: Document, placed: Placed): number {
  const limit = Math.min(placed.limit, placed.to + SUBJECT_REACH);
  let first = -1;
  for (
    let at = verbAfter(document, placed.to, limit);
    at >= 0;
    at = verbAfter(document, at + 1, limit)
  ) {
    first = first < 0 ? at : first;
    if (!isReduced(document, at)) return at;
    at = groupAround(document, at, at, limit).to - 1;
  }
  return first;
}

/** A bare participle after its noun: `Indians serving in`, `workers, hired by`. */
function isReduced({ tokens }: Document, at: number): boolean {
  const token = tokens[at] as Token;
  let left = at - 1;
  while (tokens[left]?.pos === 'ADV') left -= 1;
  const before = tokens[left];
  if (isRelativeOrTo(before?.word)) return true;
  if (token.pos === 'AUX' || before?.pos === 'AUX') return false;
  if (isGerund(token.word)) return true;
  return (
    isPastParticiple(token.word) &&
    (before?.word.text === ',' || tokens[at + 1]?.word.lower === 'by')
  );
}

const isRelativeOrTo = reads(/^(?:who|which|that|to|whom)$/);

/** `cut 90 jobs, 30 posts and close 5 shops`: after a comma, before *and* and a verb: an object of the verb before. */
const isMemberOfList = (document: Document, from: number, verb: number): boolean =>
  lowerAt(document, from - 1) === ',' && lowerAt(document, verb - 1) === 'and';

/** The verb that the quantity stands with, or -1. */
export function governingVerb(document: Document, placed: Placed): number {
  const { from, to, floor } = placed;
  if (beginsClause(document, placed)) {
    const after = mainVerbAfter(document, placed);
    if (after >= 0 && !isMemberOfList(document, from, after)) return after;
  }
  const inside = from + 1 < to && isVerbAt(document, from) ? from + 1 : from;
  const nearest = verbBefore(document, inside, floor);
  const before = isOfObject(document, nearest, from)
    ? verbBefore(document, nearest, floor)
    : nearest;
  return before >= 0 ? before : mainVerbAfter(document, placed);
}

/** `brought the number of people killed to 40`: a participle that belongs to the object of the verb before. */
function isOfObject(document: Document, at: number, from: number): boolean {
  if (at !== from - 2 || document.tokens[at]?.pos !== 'VERB') return false;
  if (
    !isPastParticiple(document.tokens[at]?.word) ||
    !/^(?:to|at)$/.test(lowerAt(document, from - 1))
  )
    return false;
  for (let k = at - 1; k > at - OBJECT && k >= 0; k -= 1) {
    if (isVerbAt(document, k)) return !reportingVerbs.has((document.tokens[k] as Token).word);
    if (!/^(?:DET|NOUN|ADJ|ADP|PRON)$/.test(document.tokens[k]?.pos ?? '')) return false;
  }
  return false;
}

/** The most tokens between a verb and the end of its object. */
const OBJECT = 9;

/** The last verb of a group that is no auxiliary, else its last. */
function mainVerb({ tokens }: Document, { from, to }: Stretch): Token {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at] as Token;
    if (token.pos === 'VERB' || token.pos === 'NOUN') return token;
  }
  return tokens[to - 1] as Token;
}

/** The verb group of the quantity. */
export function predicateFor(document: Document, placed: Placed): Predicate | undefined {
  const verb = governingVerb(document, placed);
  if (verb < 0) return undefined;
  const { tokens } = document;
  const floor = verb < placed.to ? placed.floor : placed.to;
  const group = groupAround(document, verb, floor, placed.limit);
  const { start } = tokens[group.from] as Token;
  const { end } = tokens[group.to - 1] as Token;
  return {
    start,
    end,
    text: document.text.slice(start, end),
    verb: infinitiveOf(mainVerb(document, group).word.lower),
    negated: isNegated(document, group),
    modality: modalityOf(document, group, placed.floor),
  };
}
