import { ofPeople } from '../../lexicon/gazetteer';
import { remember } from '../../lexicon/remember';
import { isCapitalized } from '../../lexicon/word';
import { everyPlaceNamed, placesNamed } from '../../names/listed-places';
import { isGiven } from '../../names/name-lists';
import { spotted } from '../../names/overview';
import { phraseOf } from '../../names/phrases';
import { isRoadWord } from '../../names/type-words';
import { isNamePart } from '../../names/words';
import { gatheredOnce } from '../../rules/once';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';

/** Words of a road's name before its type word: *Elysian Fields*. */
const LONGEST_ROAD = 3;

/** *Elm and Oak streets*, *the Elm/Oak intersection*: the word that several names share. */
export const isShared = remember(
  ({ lower }) => lower === 'intersection' || (/s$/.test(lower) && isRoadWord(lower.slice(0, -1))),
);

/** *Elm Street*; a small letter makes no name of the words before it, and no road is called *Elm Route*. */
const isRoadEnd = remember(
  (word) =>
    isShared(word) || (isCapitalized(word) && isRoadWord(word.lower) && word.lower !== 'route'),
);

const roadEnds = spotted(isRoadEnd);

/** The road's full name, or its part in a list before the shared word. */
const isNamed = (next: Token | undefined): boolean => next !== undefined && isRoadEnd(next.word);

/** Where the run of capitals that ends at a token begins; the token itself where there is none. */
function beginOf(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_ROAD && isNamePart((tokens[from - 1] as Token).word)) {
    from -= 1;
    if ((tokens[from] as Token).newline) break;
  }
  return from;
}

/** The names before a word for roads: one before *Street*, all of the list before *streets*. */
function namesBefore(document: Document, at: number): string[] {
  const { tokens } = document;
  const { word } = tokens[at] as Token;
  const names: string[] = [];
  let to = at;
  let from = beginOf(tokens, to);
  while (from < to && !isRoadEnd((tokens[to - 1] as Token).word)) {
    if (!isGiven((tokens[from] as Token).word) || to - from > 1)
      names.push(phraseOf(document, from, to));
    if (!isShared(word)) return names;
    to = from;
    while (/^(?:and|,|\/|&)$/.test(tokenBefore(tokens, to)?.word.text ?? '')) to -= 1;
    if (to === from) break;
    from = beginOf(tokens, to);
  }
  const several = names.length > 1 || word.lower === 'intersection';
  return several ? names : [];
}

/** What stands before a town, and never before a road that is called by its bare name. */
const beforeTown = /^(?:in|into|near|outside|throughout|across)$/;
/** What stands after one: its state, its police. */
const afterTown = /^(?:police|residents|council|officials|mayor|schools?|area|city)$/;

/** *in Nakuru*, *Nakuru, Kenya*, *Nakuru police*: the words name a town. */
function namesTown({ tokens }: Document, from: number, to: number): boolean {
  const next = tokens[to]?.word.lower ?? '';
  if (afterTown.test(next) || beforeTown.test(tokenBefore(tokens, from)?.word.lower ?? ''))
    return true;
  const beyond = tokens[to + 1]?.word;
  return (
    next === ',' &&
    beyond !== undefined &&
    isCapitalized(beyond) &&
    everyPlaceNamed(beyond.text).some(({ type, level }) => type === 'country' || level === 1)
  );
}

/** Names of roads, and the words that they begin with. */
interface Roads {
  readonly names: Set<string>;
  readonly firsts: Set<string>;
}

/** The names that the document gives to roads, but for those of towns that it names as well. */
function gather(document: Document): Roads {
  const { tokens } = document;
  const names = new Set<string>();
  for (const at of roadEnds(document)) {
    if (at === 0 || (tokens[at] as Token).newline) continue;
    for (const name of namesBefore(document, at)) names.add(name);
  }
  const roads = { names, firsts: new Set([...names].map(firstOf)) };
  for (let at = 0; at < tokens.length && names.size > 0; at += 1) {
    const to = longestIn(roads, document, at, tokens.length);
    if (to < 0 || isNamed(tokens[to])) continue;
    const phrase = phraseOf(document, at, to);
    if (isTown(phrase) && namesTown(document, at, to)) names.delete(phrase);
  }
  return roads;
}

const firstOf = (phrase: string): string => phrase.split(' ', 1)[0] as string;

/** A town, a county or a country has the name too. */
export const isTown = (phrase: string): boolean =>
  placesNamed(phrase).some((entry) => !ofPeople(entry));

function longestIn(
  { names, firsts }: Roads,
  document: Document,
  at: number,
  limit: number,
): number {
  if (!firsts.has((document.tokens[at] as Token).word.text)) return -1;
  for (let to = Math.min(limit, at + LONGEST_ROAD); to > at; to -= 1) {
    if (names.has(phraseOf(document, at, to))) return to;
  }
  return -1;
}

/** The names that the document gives to a road anywhere: `Elm` where it has *Elm Street*. */
const roadsOf = gatheredOnce(gather);

export const namesRoads = (document: Document): boolean => roadsOf(document).names.size > 0;

/** Where the road's name that stands here without its type word ends, or -1. */
export const endOfRoad = (document: Document, at: number, limit: number): number =>
  longestIn(roadsOf(document), document, at, limit);
