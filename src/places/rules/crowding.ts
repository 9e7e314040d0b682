import { bothOf } from '../../lexicon/question';
import { remember } from '../../lexicon/remember';
import { capitalsAt } from '../../names/capitals';
import { beginsListed, isDemonym } from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { honorifics, offices, roleNouns } from '../../names/titles';
import { isNameShaped } from '../../names/words';
import type { Piece } from '../../rules/piece';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';

/** Beside it stands a capitalised word that belongs to neither a title nor a person: *Zuzu Interbank Rate*. */
export function crowding({ document, from, to }: Piece): number {
  const first = document.tokens[from] as Token;
  if (capitalsAt(document, first) !== 'prose') return 0;
  const before = tokenBefore(document.tokens, from);
  const next = document.tokens[to];
  let less = 0;
  if (next?.spaced && !next.newline && next.sentence === first.sentence && isOther(next.word))
    less += 2;
  if (isPossessor(document, to)) less += 1;
  const opens = document.tokens[from - 2]?.sentence !== first.sentence;
  if (
    before &&
    first.spaced &&
    !first.newline &&
    before.sentence === first.sentence &&
    !opens &&
    isOther(before.word)
  )
    less += 1.5;
  return less;
}

/** *St. John's Lutheran School*: the place belongs to a name that goes on. */
const isPossessor = ({ tokens }: Document, to: number): boolean => {
  const mark = tokens[to]?.word.lower;
  const next = tokens[to + 1];
  return (mark === "'s" || mark === "'") && next !== undefined && isOther(next.word);
};

const isOther = remember(
  bothOf(
    isNameShaped,
    (word) =>
      !offices.begins(word) &&
      !honorifics.begins(word) &&
      !isGiven(word) &&
      !isDemonym(word) &&
      !beginsListed(word) &&
      !roleNouns.has(word),
  ),
);
