import type { ClaimRecord } from '../../records';

/** A claim with the tokens it covers and those of its sentence. */
export interface Placed {
  readonly claim: ClaimRecord;
  /** Its place among the claims. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly limit: number;
  /** Is the token part of a quantity? */
  readonly taken: (at: number) => boolean;
}

export const isCount = ({ claim }: Placed): boolean => claim.unit?.kind === 'count';
