import type { ClaimRecord, Concept } from '../../records';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { conceptOf, isNominal, isNoun, phraseAfter, phraseBefore, type Stretch } from './phrase';
import { groupAround, verbBefore } from './verb-group';

/** A claim with the tokens it covers and those of its sentence. */
export interface Placed {
  readonly claim: ClaimRecord;
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly limit: number;
}

const lowerAt = ({ tokens }: Document, at: number): string => tokens[at]?.word.lower ?? '';

const isCount = ({ unit }: ClaimRecord): boolean => unit?.kind === 'count';

/** Adjectives after a measure that say of what it is one, not what is measured. */
const DIMENSION =
  /^(?:long|tall|high|deep|wide|thick|old|higher|lower|cheaper|more|less|longer|larger|smaller|away|apart|above|below|each|earlier|later|ago|early|late)$/;

/** `a 0.6 per cent fee`, `a $150,000 contract with the club`: the quantity describes what follows. */
function described(document: Document, { claim, to, limit }: Placed): Stretch | undefined {
  if (isCount(claim) || !claim.unit) return undefined;
  const hyphen =
    /^-$/.test(lowerAt(document, to)) && document.tokens[to + 1]?.spaced === false ? 1 : 0;
  const next = document.tokens[to + hyphen];
  if (!next || to + hyphen >= limit || !isNominal(next) || next.pos === 'NUM') return undefined;
  if (DIMENSION.test(next.word.lower)) return undefined;
  return phraseAfter(document, to + hyphen, limit, 2);
}

/** `sales of 5,835 units`, `a fine of $3bn`: the noun before *of*. */
function ofWhich(document: Document, { from, floor }: Placed): Stretch | undefined {
  const preposition = lowerAt(document, from - 1);
  if (preposition !== 'of' || !isNoun(document.tokens[from - 2])) return undefined;
  return phraseBefore(document, from - 1, floor);
}

/** `6% of the company`, `35 sections of the hills`: the noun after *of*. */
function whole(document: Document, { to, limit }: Placed): Stretch | undefined {
  return lowerAt(document, to) === 'of' ? phraseAfter(document, to + 1, limit, 1) : undefined;
}

const RELATIVE = /^(?:which|that|who|whom|whose)$/;
const NOT_SUBJECT =
  /^(?:,|and|or|but|by|after|before|while|when|from|for|of|to|in|with|without|despite|at|then|:)$/;

/** The subject of the verb that governs the quantity, sought from verb to verb to the left. */
function subject(document: Document, { from, floor, limit }: Placed): Stretch | undefined | 'none' {
  let to = from;
  for (let tries = 0; tries < 4; tries += 1) {
    const verb = verbBefore(document, to, floor);
    if (verb < 0) return undefined;
    const group = groupAround(document, verb, floor, limit);
    const end = beforeAside(document, group.from, floor);
    const found = subjectEndingAt(document, end, floor);
    if (found) return found;
    to = group.from;
  }
  return undefined;
}

/** Steps left over `(F)`, a comma and adverbs that stand between subject and verb. */
function beforeAside({ tokens }: Document, to: number, floor: number): number {
  let at = to;
  while (at > floor + 1 && tokens[at - 1]?.pos === 'ADV') at -= 1;
  if (tokens[at - 1]?.word.text === ')') {
    for (let back = at - 2; back > floor && back > at - 12; back -= 1)
      if (tokens[back]?.word.text === '(') return back;
  }
  return at;
}

function subjectEndingAt(
  document: Document,
  to: number,
  floor: number,
): Stretch | 'none' | undefined {
  const last = document.tokens[to - 1];
  if (!last || to <= floor) return undefined;
  if (RELATIVE.test(last.word.lower)) {
    const comma = lowerAt(document, to - 2) === ',' ? 1 : 0;
    return phraseBefore(document, to - 1 - comma, floor);
  }
  if (NOT_SUBJECT.test(last.word.lower)) return undefined;
  if (last.pos === 'PRON') return 'none';
  return isNominal(last) || last.pos === 'SYM' ? phraseBefore(document, to, floor) : undefined;
}

/** Is the quantity itself the subject: does its verb follow it? */
function isSubject({ tokens }: Document, { claim, from, to, floor }: Placed): boolean {
  if (!isCount(claim) && claim.unit) return false;
  const next = tokens[to] as Token | undefined;
  if (next?.pos !== 'AUX' && next?.pos !== 'VERB') return false;
  const before = tokens[from - 1];
  return (
    from === floor ||
    before?.pos === 'PUNCT' ||
    before?.pos === 'SCONJ' ||
    before?.pos === 'CCONJ' ||
    before?.pos === 'DET'
  );
}

/** What the quantity describes, where the text says it. */
export function conceptFor(document: Document, placed: Placed): Concept | undefined {
  const near = described(document, placed) ?? ofWhich(document, placed) ?? whole(document, placed);
  if (near) return conceptOf(document, near);
  if (isSubject(document, placed)) return undefined;
  const found = subject(document, placed);
  return found === 'none' ? undefined : conceptOf(document, found);
}
