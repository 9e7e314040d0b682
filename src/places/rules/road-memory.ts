import { remember } from '../../lexicon/remember';
import { isCapitalized } from '../../lexicon/word';
import { phraseOf } from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { isRoadWord } from '../../names/type-words';
import type { Document } from '../../text/document';
import type { Token } from '../../text/token';
import { isNamePart } from './run';

/** Words of a road's name before its type word: *Elysian Fields*. */
const LONGEST_ROAD = 3;

/** *Elm and Oak streets*, *the Elm/Oak intersection*: the word that several names share. */
const isShared = remember(
  ({ lower }) => lower === 'intersection' || (/s$/.test(lower) && isRoadWord(lower.slice(0, -1))),
);

/** *Elm Street*; a small letter makes no name of the words before it. */
const isRoadEnd = remember(
  (word) => isShared(word) || (isCapitalized(word) && isRoadWord(word.lower)),
);

/** Where the run of capitals that ends at a token begins; the token itself where there is none. */
function beginOf(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_ROAD && isNamePart((tokens[from - 1] as Token).word)) {
    from -= 1;
    if ((tokens[from] as Token).newline) break;
  }
  return from;
}

function gather(document: Document): Set<string> {
  const { tokens } = document;
  const names = new Set<string>();
  tokens.forEach((type, at) => {
    if (!isRoadEnd(type.word) || type.newline) return;
    let to = at;
    let from = beginOf(tokens, to);
    while (from < to && !isRoadEnd((tokens[to - 1] as Token).word)) {
      if (!isGiven((tokens[from] as Token).word) || to - from > 1)
        names.add(phraseOf(document, from, to));
      if (!isShared(type.word)) break;
      to = from;
      while (/^(?:and|,|\/|&)$/.test(tokens[to - 1]?.word.text ?? '')) to -= 1;
      if (to === from) break;
      from = beginOf(tokens, to);
    }
  });
  return names;
}

let last: Document | undefined;
let known = new Set<string>();

/** The names that the document gives to a road anywhere: `Elm` where it has *Elm Street*. */
function roadsOf(document: Document): ReadonlySet<string> {
  if (document !== last) {
    known = gather(document);
    last = document;
  }
  return known;
}

/** Where the road's name that stands here without its type word ends, or -1. */
export function endOfRoad(document: Document, at: number, limit: number): number {
  const roads = roadsOf(document);
  if (roads.size === 0) return -1;
  for (let to = Math.min(limit, at + LONGEST_ROAD); to > at; to -= 1) {
    if (roads.has(phraseOf(document, at, to))) return to;
  }
  return -1;
}
