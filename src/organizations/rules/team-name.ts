import { phraseOf, placesNamed } from '../../names/listed-places';
import { isNameShaped } from '../../names/words';
import { type Element, readBy } from '../../rules/element';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';

/** Is the span a country, whose team is the country? */
export function isNation(document: Document, from: number, to: number): boolean {
  return placesNamed(phraseOf(document, from, to)).some(
    ({ type, level, country }) =>
      type === 'country' || (type === 'region' && level === 1 && country === 'GB'),
  );
}

const runEnd = (document: Document, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end - at < 4 && isNameShaped((document.tokens[end] as Token).word)) {
    if (end > at && (document.tokens[end] as Token).newline) break;
    end += 1;
  }
  return end;
};

const startsRun = (document: Document, at: number): boolean => {
  const before = document.tokens[at - 1];
  const token = document.tokens[at] as Token;
  return (
    !before || token.newline || before.sentence !== token.sentence || !isNameShaped(before.word)
  );
};

/** A run of capitalised words that is no nation. */
export const team: Element = readBy(
  '<Team>',
  isNameShaped,
  (document, at, limit) => {
    if (at >= limit || !startsRun(document, at)) return -1;
    const end = runEnd(document, at, limit);
    return end > at && !isNation(document, at, end) ? end : -1;
  },
  isNameShaped,
);
