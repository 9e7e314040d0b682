import type { TokenRange } from '../candidates/overlap';
import type { ClaimRecord } from '../records';
import type { Document } from '../text/document';
import { lowerAt } from '../text/token';

/** How many tokens *of these* may stand before the number. */
const OPENING = 6;

/** `Of these, 10 were freed`, `about 30 of them`, `of whom three`: counted from a group named before. */
function isPartOfGroup(document: Document, { from, to }: TokenRange): boolean {
  if (
    lowerAt(document, to) === 'of' &&
    /^(?:them|these|those|whom|which|us)$/.test(lowerAt(document, to + 1))
  )
    return true;
  for (let at = from - 1; at >= from - OPENING && at >= 0; at -= 1) {
    const opens = /^(?:these|those|whom|which|them)$/.test(lowerAt(document, at));
    if (opens && lowerAt(document, at - 1) === 'of') return true;
    if (!/^(?:,|only|just|at|least|about|some)$/.test(lowerAt(document, at))) return false;
  }
  return false;
}

/** `and three were wounded`: a bare number that is a subject goes on counting; `compared with 34 million` measures the same. */
function goesOn(document: Document, { from, to }: TokenRange): boolean {
  const before = lowerAt(document, from - 1);
  if (/^(?:and|while|but|,)$/.test(before))
    return /^(?:AUX|VERB)$/.test(document.tokens[to]?.pos ?? '');
  const compares = /^(?:to|with|from)$/.test(before) ? lowerAt(document, from - 2) : before;
  return /^(?:compared|up|down|against|versus|vs)$/.test(compares);
}

/** The unit that the number leaves out because the claim before it says it. */
export function unitLeftOut(
  claim: ClaimRecord,
  range: TokenRange,
  previous: ClaimRecord | undefined,
  document: Document,
): ClaimRecord['unit'] {
  if (claim.unit || !previous?.unit) return claim.unit;
  const apart = claim.mention.sentence - previous.mention.sentence;
  if (previous.unit.kind === 'count' && apart <= 1 && isPartOfGroup(document, range))
    return previous.unit;
  const counts = /^(?:count|currency)$/.test(previous.unit.kind);
  return counts && apart === 0 && goesOn(document, range) ? previous.unit : undefined;
}
