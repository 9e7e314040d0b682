import { infinitiveOf } from '../../lexicon/infinitive';
import type { Predicate } from '../../records';
import type { Document } from '../../text/document';
import { lowerAt, type Token } from '../../text/token';
import { beforeFocus } from '../read/focus';
import { reportingVerbs } from '../vocabulary/reporting';
import { isBareForm } from './no-verbs';
import type { Stretch } from './phrase';
import type { Placed } from './placed';
import { groupAround, NEGATION, verbAfter, verbBefore } from './verb-group';
import { isVerbAt } from './verbs';

const POSSIBLE =
  /^(?:could|may|might|can|would|possibly|perhaps|probably|maybe|reportedly|allegedly|apparently|believed|thought|feared|alleged|suspected|appear|appears|seem|seems|presumed)$/;
const EXPECTED =
  /^(?:will|'ll|’ll|shall|should|expected|expects|expect|set|due|going|likely|planned|plans|plan|scheduled|forecast|projected|predicted|poised|estimated|hopes|hope|aims|aim|wants|intends|ought|wo)$/;
const DENIED = /^(?:denied|denies|deny|denying|refuted|rejected|dismissed)$/;

/** The words before the subject that a clause can begin with. */
const OPENS = /^(?:PUNCT|SCONJ|CCONJ)$/;
const CONJUNCTION = /^(?:that|because|while|when|where|if|although|though|whether|said)$/;
/** These open a clause only where its verb follows at once: `after two days`. */
const PREPOSITION = /^(?:after|before|since|until|as|once)$/;

/** Verbs that a clause follows; after others, as in `pledged $1m`, the quantity may be their object. */
const ONLY_SAYS = /^(?:said|says?|saying|told|believed?|believes)$/;

/** Does the quantity begin its clause, so that its verb comes after it? */
export function beginsClause(document: Document, { from: at, to, floor }: Placed): boolean {
  const from = beforeFocus(document, at, floor);
  const before = document.tokens[from - 1];
  if (from === floor || !before) return true;
  if (before.word.text === '(' || before.word.text === '-') return false;
  const object =
    before.pos === 'ADP' ? before.word.lower !== 'of' : before.word.lower.endsWith('ing');
  if (document.tokens[to]?.pos === 'AUX' && !object) return true;
  if (OPENS.test(before.pos)) return true;
  if (reportingVerbs.has(before.word))
    return ONLY_SAYS.test(before.word.lower) || isVerbAt(document, to);
  return (
    CONJUNCTION.test(before.word.lower) ||
    (PREPOSITION.test(before.word.lower) && isVerbAt(document, to))
  );
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
    const group = groupAround(document, at, at, limit);
    if (!isReduced(document, at)) return at;
    at = group.to - 1;
  }
  return first;
}

/** A bare participle after its noun: `Indians serving in`, `workers, hired by`. */
function isReduced({ tokens }: Document, at: number): boolean {
  const token = tokens[at] as Token;
  let left = at - 1;
  while (tokens[left]?.pos === 'ADV') left -= 1;
  const before = tokens[left];
  if (/^(?:who|which|that|to|whom)$/.test(before?.word.lower ?? '')) return true;
  if (token.pos === 'AUX' || before?.pos === 'AUX') return false;
  if (token.word.lower.endsWith('ing')) return true;
  return (
    /(?:ed|en)$/.test(token.word.lower) &&
    (before?.word.text === ',' || tokens[at + 1]?.word.lower === 'by')
  );
}

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
  if (!/(?:ed|en)$/.test(lowerAt(document, at)) || document.tokens[at]?.pos !== 'VERB')
    return false;
  if (at !== from - 2 || !/^(?:to|at)$/.test(lowerAt(document, from - 1))) return false;
  for (let k = at - 1; k > at - OBJECT && k >= 0; k -= 1) {
    if (isVerbAt(document, k)) return !reportingVerbs.has((document.tokens[k] as Token).word);
    if (!/^(?:DET|NOUN|ADJ|ADP|PRON)$/.test(document.tokens[k]?.pos ?? '')) return false;
  }
  return false;
}

/** The most tokens between a verb and the end of its object. */
const OBJECT = 9;

/** The word before the group may belong to it: `unlikely to`, `no 20 people`. */
function modalityOf(words: readonly string[]): Predicate['modality'] {
  if (words.some((word) => DENIED.test(word))) return 'denied';
  if (words.some((word) => POSSIBLE.test(word))) return 'possible';
  return words.some((word) => EXPECTED.test(word)) ? 'expected' : 'asserted';
}

function wordsOf({ tokens }: Document, { from, to }: Stretch): string[] {
  return tokens.slice(from, to).map(({ word }) => word.lower);
}

/** The last verb of a group that is no auxiliary, else its last. */
function mainVerb({ tokens }: Document, { from, to }: Stretch): Token {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at] as Token;
    if (token.pos === 'VERB' || token.pos === 'NOUN') return token;
  }
  return tokens[to - 1] as Token;
}

/** Nouns whose infinitive has not happened yet: `plans to build`. */
const INTENTION =
  /^(?:plans?|proposals?|bids?|pledges?|promises?|intentions?|ambitions?|targets?|goals?|aims?|offers?)$/;

/** How many verbs of a list are looked through for the words they share: `will build 3 schools, hire 40 teachers and …`. */
const MOST_JOINED = 4;

/**
 * The words before a group that say that it has not happened yet: those of the verb it is joined
 * to (`wants to raise pay and cut hours`), or the noun that its infinitive hangs on.
 */
function intentionOf(document: Document, group: Stretch, floor: number): string[] {
  let { from } = group;
  for (let joined = 0; joined < MOST_JOINED; joined += 1) {
    const before = lowerAt(document, from - 1);
    if (lowerAt(document, from) === 'to') return INTENTION.test(before) ? ['planned'] : [];
    if (!/^(?:and|or|,)$/.test(before) || !isBareForm(lowerAt(document, from))) return [];
    const verb = verbBefore(document, from - 1, floor);
    if (verb < 0) return [];
    const above = groupAround(document, verb, floor, from - 1);
    if (above.to - above.from > 1 && lowerAt(document, above.from) !== 'to')
      return wordsOf(document, above);
    from = above.from;
  }
  return [];
}

/** The verb group of the quantity; `denied` where what governs the clause denies it. */
export function predicateFor(document: Document, placed: Placed): Predicate | undefined {
  const verb = governingVerb(document, placed);
  if (verb < 0) return undefined;
  const floor = verb < placed.to ? placed.floor : placed.to;
  const group = groupAround(document, verb, floor, placed.limit);
  const words = wordsOf(document, group);
  const [first, last] = [
    document.tokens[group.from] as Token,
    document.tokens[group.to - 1] as Token,
  ];
  const above = verbBefore(document, group.from, placed.floor);
  const governing = [...words, ...intentionOf(document, group, placed.floor)];
  const denied = above >= 0 && DENIED.test(lowerAt(document, above)) && verb > above;
  return {
    start: first.start,
    end: last.end,
    text: document.text.slice(first.start, last.end),
    verb: infinitiveOf(mainVerb(document, group).word.lower),
    negated: words.some((word) => NEGATION.test(word)),
    modality: denied ? 'denied' : modalityOf(governing),
  };
}
