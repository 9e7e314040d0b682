import { vocabulary } from '../../lexicon/vocabulary';
import type { Unit } from '../../records';

const percent: Unit = { kind: 'percent', name: 'percentage', code: '%' };
const points: Unit = { kind: 'percent', name: 'percentage point', code: '%' };
const basis: Unit = { kind: 'percent', name: 'basis point' };
const times: Unit = { kind: 'ratio', name: 'count' };
const point: Unit = { kind: 'other', name: 'point' };

/** Parts of a hundred, and the points that indices and scores are counted in. */
export const percentWords = vocabulary(
  'percent',
  new Map<string, Unit>([
    ['%', percent],
    ['percent', percent],
    ['per cent', percent],
    ['pc', percent],
    ['pct', percent],
    ['percentage point', points],
    ['percentage points', points],
    ['percent point', points],
    ['percent points', points],
    ['per cent points', points],
    ['basis point', basis],
    ['basis points', basis],
    ['bps', basis],
    ['point', point],
    ['points', point],
    ['pts', point],
    ['times', times],
    ['x', times],
  ]),
);
