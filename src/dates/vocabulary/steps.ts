import { vocabulary } from '../../lexicon/vocabulary';
import type { Piece } from '../../rules/piece';
import type { CountedFrom } from '../reading';

/** How a word like *last* counts. */
export interface Step {
  readonly step: -1 | 0 | 1;
  readonly from: CountedFrom;
  readonly soonest?: boolean;
}

const step = (n: -1 | 0 | 1, from: CountedFrom): Step => ({ step: n, from });

/** Words that count one step from the day of writing, or from the date the story has reached. */
export const steps = vocabulary<Step>('step', {
  last: step(-1, 'document'),
  'this past': step(-1, 'document'),
  'this last': step(-1, 'document'),
  this: step(0, 'document'),
  'this coming': { ...step(1, 'document'), soonest: true },
  next: step(1, 'document'),
  'the coming': { ...step(1, 'document'), soonest: true },
  coming: { ...step(1, 'document'), soonest: true },
  'the previous': step(-1, 'context'),
  'the preceding': step(-1, 'context'),
  'the prior': step(-1, 'context'),
  'the next': { ...step(1, 'context'), soonest: true },
  'the following': { ...step(1, 'context'), soonest: true },
  'the ensuing': { ...step(1, 'context'), soonest: true },
  following: { ...step(1, 'context'), soonest: true },
  that: step(0, 'context'),
  'that same': step(0, 'context'),
  'the same': step(0, 'context'),
  'this same': step(0, 'context'),
  'that very': step(0, 'context'),
  'the very next': { ...step(1, 'context'), soonest: true },
});

/** The step a piece stands for. */
export const stepOf = (piece: Piece | undefined): Step =>
  (piece && steps.value(piece.document.tokens, piece.from, piece.to)) ?? step(0, 'document');
