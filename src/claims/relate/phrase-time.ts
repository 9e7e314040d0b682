import { reads, remember } from '../../lexicon/remember';
import type { Word } from '../../lexicon/word';
import { type Token, tokenBefore } from '../../text/token';
import { isMonth } from '../vocabulary/labels';

const namesTime = reads(
  /^(?:year|month|week|quarter|day|morning|afternoon|evening|night|overnight|season|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:19|20)\d\d)s?$|^(?:jan|feb|aug|sept?|oct|nov|dec)\.$/,
);
/** `last` of `last year`. */
export const saysWhichTime = reads(/^(?:this|last|next|past|that|previous)$/);

/** A phrase that says when, not what: `in December`, `in 2018`, `last year`. */
export const isTime = (token: Token | undefined): boolean => namesTime(token?.word);

const isYear = reads(/^(?:19|20)\d\d$/);
const leadsToTime = reads(
  /^(?:in|on|last|this|the|for|during|across|throughout|between|from|since|of|first|second|third|fourth|fiscal|past|previous|same|ended|ending)$/,
);
const isUntil = reads(/^(?:to|through)$/);

/** What only times go on with: `the three months to June`, `June 27`. */
function isWithinTime(tokens: readonly Token[], at: number): boolean {
  const { pos, word } = tokens[at] as Token;
  if (isUntil(word)) return isTime(tokenBefore(tokens, at));
  return pos === 'NUM' && isTime(tokens[at + 1]) && !isYear(word);
}

/** A day after its month. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  isMonth(tokenBefore(tokens, at)?.word) &&
  tokenBefore(tokens, at)?.word.shape !== 'lower' &&
  isDayNumber(tokens[at]?.word);

const isDayNumber = remember(({ text }) => /^[1-3]?\d(?:st|nd|rd|th)?$/.test(text));

/** Steps left over the time at the end of a phrase: `sales in the last quarter`, `deaths between 2014 and 2017`. */
export function beforeTime(tokens: readonly Token[], to: number, floor: number): number {
  const wordAt = (at: number): Word | undefined => tokens[at]?.word;
  let end = to;
  if (wordAt(end - 1)?.lower === 'worth' && wordAt(end - 2)?.lower !== 'net') end -= 1;
  if (isYear(wordAt(end - 1)) && isYear(wordAt(end - 3)) && end - 4 > floor) end -= 3;
  if (isDay(tokens, end - 1)) end -= 1;
  while (
    end > floor + 1 &&
    (isTime(tokenBefore(tokens, end)) ||
      (end < to && (leadsToTime(wordAt(end - 1)) || isWithinTime(tokens, end - 1))))
  )
    end -= 1;
  return end;
}
