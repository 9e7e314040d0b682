import { placesAt } from '../../names/listed-places';
import { isTeamSport } from '../../names/sport';
import { isNameShaped } from '../../names/words';
import { type Element, onlyIn, readBy } from '../../rules/element';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';

/** Is the span a country, whose team is the country? */
export function isNation(document: Document, from: number, to: number): boolean {
  return placesAt(document, from, to).some(
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

/** The end of a run of capitalised words that is no nation, or -1. */
function endOfTeam(document: Document, at: number, limit: number): number {
  if (!startsRun(document, at)) return -1;
  const end = runEnd(document, at, limit);
  return isNation(document, at, end) ? -1 : end;
}

/** A run of capitalised words that is no nation. */
export const anyTeam: Element = readBy('<Team>', isNameShaped, endOfTeam, isNameShaped);

/** The same in a report on a game. */
export const team: Element = onlyIn(
  isTeamSport,
  readBy('<Team>', isNameShaped, endOfTeam, isNameShaped),
);
