import { remember } from '../lexicon/remember';
import type { Document } from '../text/document';
import type { Token } from '../text/token';
import { continuesPersonName } from './name-words';
import { compoundTails, isNameShaped, particles } from './words';

/** A hyphen without a space before it. */
export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.word.text === '-' && !token.spaced;

/** Past `-claude` of *Jean-Claude*, *-hwa* of *Chee-hwa*. */
export function hyphenated(document: Document, at: number, limit: number): number {
  let end = at;
  while (
    end + 1 < limit &&
    isHyphen(document.tokens[end]) &&
    document.tokens[end + 1]?.spaced === false &&
    /^\p{L}/u.test((document.tokens[end + 1] as Token).word.text) &&
    !compoundTails.has((document.tokens[end + 1] as Token).word)
  )
    end += 2;
  return end;
}

/** Past a particle or two that lead on to another name: the *van der* of *van der Berg*. */
export function afterParticles(document: Document, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < 3 && particles.has((document.tokens[end] as Token).word)) {
    end += 1;
    if (isHyphen(document.tokens[end])) end += 1;
  }
  if (end === at || end >= limit) return at;
  return continuesPersonName((document.tokens[end] as Token).word) ? end : at;
}

/** A mark before a nickname. */
const isNicknameMark = remember(({ text }) => /^["“'(]$/.test(text));

/** Past a nickname in quotation marks between given and family name. */
export function afterNickname(document: Document, at: number, limit: number): number {
  if (at >= limit || !isNicknameMark((document.tokens[at] as Token).word)) return at;
  for (let end = at + 1; end < Math.min(limit, at + 5); end += 1) {
    const { text } = (document.tokens[end] as Token).word;
    if (text === '"' || text === '”' || text === "'" || text === ')') {
      const next = document.tokens[end + 1];
      const here = document.tokens[at + 1] as Token;
      return end > at + 1 &&
        end + 1 < limit &&
        next &&
        continuesPersonName(next.word) &&
        isNameShaped(here.word) &&
        text !== ')'
        ? end + 1
        : at;
    }
  }
  return at;
}

/** Is there a name that such a word could go on, one of grammar or a mark too? */
export const couldGoOn = remember(
  (word) =>
    continuesPersonName(word) ||
    word.shape === 'title' ||
    particles.has(word) ||
    isNicknameMark(word),
);
