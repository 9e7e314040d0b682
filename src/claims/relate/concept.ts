import type { ClaimRecord, Concept } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { isNominal, isNoun, modifiersBefore, phraseAfter, phraseBefore } from './noun-phrase';
import { conceptOf, type Stretch } from './phrase';
import { beginsClause, mainVerbAfter } from './predicate';
import { subjectOf } from './subject';
import { isVerbAt, verbBefore } from './verb-group';

/** A claim with the tokens it covers and those of its sentence. */
export interface Placed {
  readonly claim: ClaimRecord;
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly limit: number;
  /** Is the token part of a quantity? */
  readonly taken: (at: number) => boolean;
}

const lowerAt = ({ tokens }: Document, at: number): string => tokens[at]?.word.lower ?? '';

const isCount = ({ unit }: ClaimRecord): boolean => unit?.kind === 'count';

/** Adjectives after a measure that say of what it is one, not what is measured. */
const DIMENSION =
  /^(?:long|tall|high|deep|wide|thick|old|higher|lower|cheaper|more|less|longer|larger|smaller|away|apart|above|below|each|earlier|later|ago|early|late|worth|last|next|this)$/;

/** `a 0.6 per cent fee`, `the iconic 30-acre estate`: the quantity describes what follows. */
function described(
  document: Document,
  { claim, from, to, floor, limit }: Placed,
): Concept | undefined {
  if (isCount(claim) || !claim.unit || /^[-+−]/.test(claim.mention.text)) return undefined;
  const joined = /^-$/.test(lowerAt(document, to)) && document.tokens[to + 1]?.spaced === false;
  const start = joined ? to + 1 : afterAside(document, to, limit);
  const next = document.tokens[start];
  if (!next || start >= limit) return undefined;
  const article = document.tokens[from - 1]?.pos === 'DET';
  if (article && next.pos === 'VERB' && /[^d]$/.test(next.word.lower))
    return conceptOf(document, { from: start, to: start + 1 });
  if (!isNominal(next) || next.pos === 'NUM') return undefined;
  if (DIMENSION.test(next.word.lower) || isVerbAt(document, start)) return undefined;
  const after = phraseAfter(document, start, limit, 2);
  if (!after || claim.quantity.bound !== 'exact') return conceptOf(document, after);
  const first = modifiersBefore(document, from, floor);
  return conceptOf(document, { from: first, to: after.to }, { from, to: start });
}

/** `sales of 5,835 units`, `a fine of $3bn`: the noun before *of*. */
function ofWhich(document: Document, { from, floor }: Placed): Stretch | undefined {
  if (lowerAt(document, from - 1) !== 'of') return undefined;
  if (!isNoun(document.tokens[from - 2]) && lowerAt(document, from - 2) !== 'worth')
    return undefined;
  return phraseBefore(document, from - 1, floor, false);
}

/** `fines from $250 to $1,000`, `customers with more than $5 million`: the noun right before. */
function fromTo(document: Document, { from, floor }: Placed): Stretch | undefined {
  const opener = lowerAt(document, from) === 'from' ? from : from - 1;
  if (!/^(?:from|with)$/.test(lowerAt(document, opener))) return undefined;
  const noun = isNoun(document.tokens[opener - 1]) && !isVerbAt(document, opener - 1);
  return noun ? phraseBefore(document, opener, floor, false) : undefined;
}

/** `6% of the company`, `35 sections of the hills`: the noun after *of*; `$550 off a laptop`. */
function whole(document: Document, { claim, to, limit }: Placed): Stretch | undefined {
  const after = afterAside(document, to, limit);
  const link = lowerAt(document, after);
  const off = link === 'off' && claim.unit?.kind !== 'count';
  return link === 'of' || off ? phraseAfter(document, after + 1, limit, 1) : undefined;
}

/** Steps over `(332 lb-ft)` and `worth`. */
function afterAside(document: Document, to: number, limit: number): number {
  if (lowerAt(document, to) === 'worth') return to + 1;
  if (lowerAt(document, to) !== '(') return to;
  for (let at = to + 1; at < Math.min(limit, to + 8); at += 1)
    if (lowerAt(document, at) === ')') return at + 1;
  return to;
}

/** `boost the range by 35 miles`, `pulled the sector 0.7 per cent lower`: the object between verb and quantity. */
function object(document: Document, { claim, from, to, floor }: Placed): Stretch | undefined {
  const by = lowerAt(document, from - 1) === 'by';
  const comparative = /^(?:higher|lower)$/.test(lowerAt(document, to));
  if (isCount(claim) || !(by || comparative)) return undefined;
  const end = by ? from - 1 : from;
  const verb = verbBefore(document, end, floor);
  if (verb < 0 || verb === end - 1 || document.tokens[verb]?.pos === 'AUX') return undefined;
  return phraseBefore(document, end, verb + 1);
}

/** `paid $35,000 for a roof`: what the money is for. */
function paidFor(document: Document, { claim, to, limit }: Placed): Stretch | undefined {
  if (claim.unit?.kind !== 'currency' || lowerAt(document, to) !== 'for') return undefined;
  return phraseAfter(document, to + 1, limit, 0);
}

/** `Ann Lee, 66,`: the name before the comma. */
function aged(document: Document, { claim, from, floor }: Placed): Stretch | undefined {
  if (!claim.unit?.name.endsWith(' of age') || lowerAt(document, from - 1) !== ',')
    return undefined;
  return phraseBefore(document, from - 1, floor, false);
}

/** Is the quantity itself the subject: does its verb follow it? */
function isSubject(document: Document, placed: Placed): boolean {
  const { claim, from, to, floor } = placed;
  if (!isCount(claim) && claim.unit && claim.unit.kind !== 'ratio') return false;
  if (isVerbAt(document, to))
    return beginsClause(document, placed) || document.tokens[from - 1]?.pos === 'DET';
  const before = document.tokens[from - 1];
  const listed = from > floor && (before?.word.text === ',' || before?.word.lower === 'and');
  return !listed && beginsClause(document, placed) && mainVerbAfter(document, placed) >= 0;
}

/** Does the quantity stand in brackets or after a semicolon, so that it is about what the one before is? */
function leansOnPrevious(document: Document, { from, floor }: Placed): boolean {
  for (let at = from - 1; at >= Math.max(floor, from - 6); at -= 1) {
    const { text } = (document.tokens[at] as Token).word;
    if (text === '(' || text === ';') return true;
    if (isVerbAt(document, at)) return false;
  }
  return false;
}

/** What the quantity describes, where the text says it; `previous` is what the quantity before it in the sentence does. */
export function conceptFor(
  document: Document,
  placed: Placed,
  previous?: Concept,
): Concept | undefined {
  const modified = described(document, placed);
  if (modified) return modified;
  const near =
    aged(document, placed) ??
    ofWhich(document, placed) ??
    fromTo(document, placed) ??
    whole(document, placed) ??
    object(document, placed);
  if (near) return conceptOf(document, near);
  if (isSubject(document, placed)) return undefined;
  if (previous && leansOnPrevious(document, placed)) return previous;
  const subject = subjectOf(document, placed);
  if (subject !== 'pronoun' && subject) return conceptOf(document, subject);
  const paid = conceptOf(document, paidFor(document, placed));
  if (paid || subject === 'pronoun') return paid;
  return verbBefore(document, placed.from, placed.floor) < 0
    ? (beside(document, placed) ?? previous)
    : previous;
}

/** In a fragment without a verb, the noun that stands before: `panel strength lower than 8.9 ksi`. */
function beside(document: Document, { claim, from, floor, taken }: Placed): Concept | undefined {
  if (isCount(claim)) return undefined;
  let at = from;
  while (at > floor && /^(?:\(|,|:|at|for|to|-|of|by|from)$/.test(lowerAt(document, at - 1)))
    at -= 1;
  return taken(at - 1) ? undefined : conceptOf(document, phraseBefore(document, at, floor));
}
