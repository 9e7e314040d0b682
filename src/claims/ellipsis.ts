import type { TokenRange } from '../candidates/overlap';
import { reads } from '../lexicon/remember';
import type { ClaimRecord, Quantity, Unit } from '../records';
import type { Document } from '../text/document';
import { lowerAt, tokenBefore } from '../text/token';
import { verbOfObject } from './read/focus';
import { isVerbAt } from './relate/verbs';

/** A claim and the tokens it covers. */
export interface Said {
  readonly claim: ClaimRecord;
  readonly range: TokenRange;
}

/** How many tokens *of these* may stand before the number. */
const OPENING = 6;

/** `Of these, 10 were freed`, `about 30 of them`, `of whom three`: counted from a group named before. */
function isPartOfGroup(document: Document, { from, to }: TokenRange): boolean {
  const { tokens } = document;
  if (
    lowerAt(document, to) === 'of' &&
    (isGroup(tokens[to + 1]?.word) || lowerAt(document, to + 1) === 'us')
  )
    return true;
  for (let at = from - 1; at >= from - OPENING && at >= 0; at -= 1) {
    const word = tokens[at]?.word;
    if (isGroup(word) && lowerAt(document, at - 1) === 'of') return true;
    if (!goesToNumber(word)) return false;
  }
  return false;
}

const isGroup = reads(/^(?:them|these|those|whom|which)$/);
const goesToNumber = reads(/^(?:,|only|just|at|least|about|some)$/);

/**
 * `and three were wounded`, `closed five and sold two`: a bare number that is a subject or an object
 * goes on counting; `compared with 34 million` measures the same.
 */
function goesOn(document: Document, { from, to }: TokenRange): boolean {
  const { tokens } = document;
  const before = tokenBefore(tokens, from)?.word;
  if (countsOn(before)) return isVerbAt(document, lowerAt(document, to) === 'more' ? to + 1 : to);
  if (isVerbAt(document, verbOfObject(document, from))) return true;
  return compares(leadsBack(before) ? tokens[from - 2]?.word : before);
}

const countsOn = reads(/^(?:and|while|but|,|another|further|remaining)$/);
const leadsBack = reads(/^(?:to|with|from)$/);
const compares = reads(/^(?:compared|up|down|against|versus|vs)$/);

/** How many tokens may stand between where a measure came from or went to and its unit. */
const APART = 8;

/** In which units, and by which words before it, a number leaves its unit out. */
interface LeftOut {
  /** The unit that is left out. */
  readonly of: (unit: Unit) => boolean;
  /** How many claims and sentences back it may be said, and how near. */
  readonly claims: number;
  readonly sentences: number;
  readonly tokens: number;
  readonly leaves: (document: Document, range: TokenRange) => boolean;
}

const before =
  (word: string): LeftOut['leaves'] =>
  (document, { from }) =>
    lowerAt(document, from - 1) === word;

const WAYS: readonly LeftOut[] = [
  // rose 64 points to 4,577; lost 162 points, or 2 per cent, to 7,425
  {
    of: ({ name }) => name === 'point',
    claims: 2,
    sentences: 0,
    tokens: APART,
    leaves: before('to'),
  },
  // eased to 2.3 per cent from 2.7
  {
    of: ({ kind }) => kind === 'percent',
    claims: 1,
    sentences: 0,
    tokens: APART,
    leaves: before('from'),
  },
  {
    of: ({ kind }) => kind === 'count',
    claims: 1,
    sentences: 1,
    tokens: Infinity,
    leaves: isPartOfGroup,
  },
  {
    of: ({ kind }) => kind === 'count' || kind === 'currency',
    claims: 1,
    sentences: 0,
    tokens: Infinity,
    leaves: goesOn,
  },
];

/** `15 people were killed and a dozen others hurt`: what *others* are is said before. */
const isOthers = ({ unit }: ClaimRecord): boolean => unit?.name === 'other';

/** The unit of a claim, or the one that it leaves out because a claim before it says it. */
export function unitOf(
  { claim, range }: Said,
  earlier: readonly Said[],
  document: Document,
): Unit | undefined {
  if (claim.unit && !isOthers(claim)) return claim.unit;
  for (const { of, claims, sentences, tokens, leaves } of WAYS) {
    if (isOthers(claim) ? leaves !== goesOn : !leaves(document, range)) continue;
    const said = earlier
      .slice(-claims)
      .find(
        ({ claim: { unit, mention }, range: { to } }) =>
          unit !== undefined &&
          of(unit) &&
          claim.mention.sentence - mention.sentence <= sentences &&
          range.from - to <= tokens,
      );
    if (said) return said.claim.unit;
  }
  return claim.unit;
}

/** What follows a member of a list: `3% in May,`, `5% last year and`. */
const isListed = reads(/^(?:,|and|in|on|at|for|from|since|during|this|last|the)$/);
const isJoining = reads(/^(?:,|and)$/);

/** `rose 3% in May, 4% in June and 5% in July`: the verb of the first is said of them all. */
export function changeOf(
  { claim, range }: Said,
  previous: Said | undefined,
  document: Document,
): Quantity['change'] {
  const { quantity, unit, mention } = claim;
  const first = previous?.claim;
  if (quantity.change || !first?.quantity.change || !previous) return quantity.change;
  if (unit?.kind !== 'percent' || unit.name !== first.unit?.name) return undefined;
  if (mention.sentence !== first.mention.sentence) return undefined;
  if (!isJoining(document.tokens[range.from - 1]?.word)) return undefined;
  const { to } = previous.range;
  if (!isListed(document.tokens[to]?.word)) return undefined;
  for (let at = to; at < range.from; at += 1) if (isVerbAt(document, at)) return undefined;
  return first.quantity.change;
}
