import type { Candidate } from '../rules/rule';

/** A name that was decided on, with what the whole document says for it. */
export interface Decided<Reading> extends Candidate<Reading> {
  readonly score: number;
  /** The id of the record that it is a mention of, once it is linked. */
  record: string;
}
