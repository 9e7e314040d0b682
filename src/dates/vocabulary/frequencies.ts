import { vocabulary } from '../../lexicon/vocabulary';
import type { UnitCount } from '../reading';

const every = (unit: UnitCount['unit'], value?: number): UnitCount =>
  value === undefined ? { unit } : { unit, value };

/** Adjectives and adverbs for what comes again. */
export const frequencies = vocabulary<UnitCount>('frequency', {
  hourly: every('hour'),
  daily: every('day'),
  everyday: every('day'),
  nightly: every('day'),
  weekly: every('week'),
  biweekly: every('week', 2),
  fortnightly: every('week', 2),
  monthly: every('month'),
  quarterly: every('quarter'),
  annual: every('year'),
  annually: every('year'),
  yearly: every('year'),
  biannual: every('month', 6),
  biennial: every('year', 2),
});
