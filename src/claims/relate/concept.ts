import { reads } from '../../lexicon/remember';
import type { Concept } from '../../records';
import type { Document } from '../../text/document';
import { lowerAt, tokenBefore } from '../../text/token';
import { isFate } from '../vocabulary/fates';
import { beside, nearest } from './near';
import { isNoun, phraseBefore } from './noun-phrase';
import { ownedBy, ownerOf } from './owner';
import { conceptOf, type Stretch } from './phrase';
import { isCount, type Placed } from './placed';
import { beginsClause, mainVerbAfter } from './predicate';
import { subjectOf } from './subject';
import { verbBefore } from './verb-group';
import { isVerbAt } from './verbs';

/** Is the quantity itself the subject: does its verb follow it? */
function isSubject(document: Document, placed: Placed, leans: boolean): boolean {
  const { claim, from, to, floor } = placed;
  const personal = claim.unit?.name.endsWith(' of age') && isVerbAt(document, to);
  if (isCount(placed) && isFate(document.tokens[to]?.word)) return true;
  const percent = claim.unit?.kind === 'percent' && isVerbAt(document, to);
  if (percent) return !leans && beginsClause(document, placed);
  if (!isCount(placed) && !personal && claim.unit && claim.unit.kind !== 'ratio') return false;
  if (isVerbAt(document, to))
    return beginsClause(document, placed) || tokenBefore(document.tokens, from)?.pos === 'DET';
  const before = tokenBefore(document.tokens, from);
  const listed = from > floor && (before?.word.text === ',' || before?.word.lower === 'and');
  return !listed && beginsClause(document, placed) && mainVerbAfter(document, placed) >= 0;
}

/** What a quantity is about, and whose that is. */
export interface About {
  readonly concept: Concept | undefined;
  readonly owner: Concept | undefined;
}

const about = (concept: Concept | undefined, owner?: Concept): About => ({ concept, owner });

/** What a quantity is about that is about nothing. */
export const NOTHING = about(undefined);

/**
 * What the quantity describes. The convention, in this order:
 * 1. The phrase it is written with (`a 0.6% fee`, `a fine of $3bn`, `6% of the company`, `raised the fee by 2%`);
 *    its words are followed by those of its owner, which is the subject of the verb it is the object of,
 *    or the noun before *of*, *for* or *with* that it belongs to. The span stays that of the phrase.
 * 2. Nothing, where the quantity is itself the subject: `20 people called`.
 * 3. What the quantity before it is about, where it is added in brackets or after a dash.
 * 4. The subject of its verb; nothing where that is a pronoun.
 * 5. In a fragment, the noun before it.
 * Quantities in a phrase give no words; neither do determiners, dates at its end and *total*.
 * `leans` says whether it leans on the quantity before it.
 */
export function aboutWhat(
  document: Document,
  placed: Placed,
  previous: About,
  leans: boolean,
): About {
  const phrase = nearest(document, placed);
  const near = phrase && conceptOf(document, phrase, placed.taken);
  if (phrase && near) {
    const owner = ownerOf(document, phrase, placed, previous.owner);
    return about(ownedBy(near, owner), owner);
  }
  if (isSubject(document, placed, leans)) return NOTHING;
  if (previous.concept && leans) return previous;
  const subject = subjectOf(document, placed);
  if (subject === 'pronoun') return NOTHING;
  if (subject) return ofSubject(document, subject, placed);
  const fragment = verbBefore(document, placed.from, placed.floor) < 0;
  const named = fragment ? beside(document, placed) : undefined;
  const concept = named && isWordy(document, named) && conceptOf(document, named, placed.taken);
  return concept ? about(concept) : previous;
}

const isWordy = ({ tokens }: Document, { from, to }: Stretch): boolean =>
  tokens.slice(from, to).some((token) => isNoun(token));

/** The subject, with the name that a paragraph is headed with: `Northwind — The airline’s shares rose 3%`. */
function ofSubject(document: Document, subject: Stretch, { floor, taken }: Placed): About {
  const bare = conceptOf(document, subject, taken);
  const concept = bare ?? (isWordy(document, subject) ? conceptOf(document, subject) : undefined);
  if (!concept) return NOTHING;
  const dash = lowerAt(document, subject.from - 1) === 'the' ? subject.from - 2 : subject.from - 1;
  if (!isDash(document.tokens[dash]?.word)) return about(concept);
  const heading = phraseBefore(document, dash, floor);
  return about(heading?.from === floor ? ownedBy(concept, conceptOf(document, heading)) : concept);
}

const isDash = reads(/^[—–]$/);
