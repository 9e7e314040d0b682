import { type Element, readBy } from '../../rules/element';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { bounds, boundsAfter } from '../vocabulary/bounds';
import { moves } from '../vocabulary/changes';
import { beginsAmount } from './amount';

/** `edged up to 104,760`: which way it moved, and to what level. */
function isDirection(tokens: readonly Token[], at: number): boolean {
  const before = tokenBefore(tokens, at);
  return (
    tokens[at]?.word.lower === 'up' && before !== undefined && moves.get(before.word) === 'level'
  );
}

/** Up to three bounds in a row: `up to about`, `as many as some`. A hyphen may follow: `sub-300`. */
function endOfBounds({ tokens }: Document, at: number, limit: number): number {
  if (isDirection(tokens, at)) return -1;
  let to = at;
  for (let count = 0; count < 3; count += 1) {
    const end = bounds.match(tokens, to, limit);
    if (end < 0) break;
    to = end;
  }
  if (to === at) return -1;
  const hyphen = tokens[to];
  if (hyphen?.word.text === '-' && !hyphen.spaced && to < limit) {
    if (tokenBefore(tokens, to)?.word.lower !== 'sub') return -1;
    to += 1;
  }
  const next = tokens[to];
  return next && to < limit && beginsAmount(next.word) ? to : -1;
}

/** Words before a number that bound it. */
export const boundsBefore: Element = readBy(
  '<bound>',
  bounds.begins,
  endOfBounds,
  (word) =>
    bounds.continues(word) ||
    word.text === '-' ||
    (bounds.begins(word) && !/^(?:an?|the)$/.test(word.lower)),
);

/** Words after a number that bound it; not the sign of the next number, as in `152.80 +0.3`. */
export const boundsBehind: Element = readBy(
  '<bound after>',
  boundsAfter.begins,
  ({ tokens }, at, limit) => {
    const end = boundsAfter.match(tokens, at, limit);
    return end > 0 && tokens[at]?.word.text === '+' && tokens[end]?.spaced === false ? -1 : end;
  },
  boundsAfter.continues,
);
