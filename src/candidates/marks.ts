import { remember } from '../lexicon/remember';
import type { Document } from '../text/document';
import { type Token, tokenBefore } from '../text/token';
import type { TokenRange } from './overlap';

const isListMark = remember(({ lower }) => /^(?:,|and|or|\/)$/.test(lower));

/** Stands between two names of a list, alone or with another such mark. */
export const isMark = (token: Token | undefined): boolean =>
  token !== undefined && isListMark(token.word);

/** How many marks may stand between two names: `, and`. */
export const MOST_MARKS = 2;

/** Could the name be one of a list? */
export const isBesideMark = ({ tokens }: Document, { from, to }: TokenRange): boolean =>
  isMark(tokenBefore(tokens, from)) || isMark(tokens[to]);
