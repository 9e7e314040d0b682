import { isFamily, isGiven } from '../../names/name-lists';
import { personName } from '../../names/person-name';
import { commonWords } from '../../names/words';
import type { Piece } from '../../rules/piece';
import { defineRule } from '../../rules/rule';
import type { PersonReading } from '../reading';

/** What the words of a name say for themselves. */
function weigh(name: Piece): number {
  const words = name.tokens.map(({ word }) => word);
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last) return 0;
  const known = isFamily(last);
  if (words.length === 1) {
    if (isGiven(first)) return commonWords.has(first) ? 0.5 : 0.9;
    if (known) return 0.8;
    return commonWords.has(first) ? 0.05 : 0.3;
  }
  if (first.shape === 'initial' || first.shape === 'dotted') return known ? 4 : 3;
  if (isGiven(first)) return known ? 4 : 3;
  if (words.some((word) => isGiven(word))) return 1.8;
  if (known) return 1.5;
  if (commonWords.has(first)) return 0.2;
  return commonWords.has(last) ? 0.4 : 1;
}

/** A run of capitalised words, weighed by what the lists know of it. */
export const bareName = defineRule<PersonReading>({
  id: 'people/bare-name',
  reads: '<name>',
  pattern: [personName(1)],
  produce: ([name]) => (name ? { weight: weigh(name) } : undefined),
  examples: {
    'Jane Smith': ['It was Jane Smith again.'],
    nothing: ['It was nobody again.'],
  },
});
