import type { ClaimReading } from '../claims/reading';
import type { DateReading } from '../dates/reading';
import type { Candidate } from '../rules/rule';
import type { TokenRange } from './overlap';

type Claim = Candidate<ClaimReading>;
type Dated = Candidate<DateReading>;

const covers = (outer: TokenRange, inner: TokenRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

const measuresTime = ({ reading }: Claim): boolean =>
  reading.unit?.kind === 'time' ||
  (reading.unit?.kind === 'rate' && reading.unit.name.startsWith('hour'));

/**
 * May both stand? A length of time is a date and, where it measures, a claim as well; a claim may
 * hold a date as the last part of its unit (`800 barrels a day`). Any other number in a date is the date's.
 */
function agree(claim: Claim, date: Dated): boolean {
  const { kind } = date.reading;
  if (measuresTime(claim) && (kind === 'duration' || kind === 'set')) return true;
  return covers(claim, date) && !covers(date, claim) && !measuresTime(claim);
}

/** The claims that are not part of a date. Both lists stand in the order of the text and do not overlap in themselves. */
export function apartFromDates(claims: readonly Claim[], dates: readonly Dated[]): Claim[] {
  let next = 0;
  return claims.filter((claim) => {
    while (next < dates.length && (dates[next] as Dated).to <= claim.from) next += 1;
    for (let i = next; i < dates.length && (dates[i] as Dated).from < claim.to; i += 1)
      if (!agree(claim, dates[i] as Dated)) return false;
    return true;
  });
}
