import { reads } from '../../lexicon/remember';
import type { Piece } from '../../rules/piece';

const kitchen =
  /^(?:served|roast|roasted|cooked|carved|stuffed|smoked|dinners?|sandwich|sandwiches|breasts?|gravy|burgers?|soup|leftovers|farm|farms|farmers?|meat|eggs)$/;

const isTurkey = reads(/^turkey$/);

/** How soon a word of the kitchen follows: *Turkey was being carved*. */
const near = 3;

/** *Turkey was served*, *Turkey sandwiches*: the bird. */
export function isBird({ document, first, to }: Piece): boolean {
  if (!isTurkey(first.word)) return false;
  return document.tokens
    .slice(to, to + near)
    .some(({ word, sentence }) => sentence === first.sentence && kitchen.test(word.lower));
}
