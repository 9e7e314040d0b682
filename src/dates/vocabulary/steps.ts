import { vocabulary } from '../../lexicon/vocabulary';
import type { Piece } from '../../rules/piece';
import type { CountedFrom } from '../reading';

/** How a word like *last* counts. */
export interface Step {
  readonly step: -1 | 0 | 1;
  readonly from: CountedFrom;
  /** The first that comes. */
  readonly soonest: boolean;
}

const step = (n: -1 | 0 | 1, from: CountedFrom, soonest = false): Step => ({
  step: n,
  from,
  soonest,
});

/** Words that count one step from the day of writing, or from the date the story has reached. */
export const steps = vocabulary<Step>('step', {
  last: step(-1, 'document'),
  'this past': step(-1, 'document'),
  'this last': step(-1, 'document'),
  this: step(0, 'document'),
  'this coming': step(1, 'document', true),
  next: step(1, 'document'),
  'the coming': step(1, 'document', true),
  coming: step(1, 'document', true),
  'the previous': step(-1, 'context'),
  'the preceding': step(-1, 'context'),
  'the prior': step(-1, 'context'),
  'the next': step(1, 'context', true),
  'the following': step(1, 'context', true),
  'the ensuing': step(1, 'context', true),
  following: step(1, 'context', true),
  that: step(0, 'context'),
  'that same': step(0, 'context'),
  'the same': step(0, 'context'),
  'this same': step(0, 'context'),
  'that very': step(0, 'context'),
  'the very next': step(1, 'context', true),
});

/** The step a piece stands for. */
export const stepOf = (piece: Piece | undefined): Step =>
  (piece && steps.value(piece.document.tokens, piece.from, piece.to)) ?? step(0, 'document');
