import { never } from '../../lexicon/question';
import { remember } from '../../lexicon/remember';
import type { Word } from '../../lexicon/word';
import { capitalsAt } from '../../names/capitals';
import { endOfListed, placesAt } from '../../names/listed-places';
import { lastInRun } from '../../names/memory';
import { placeWordsAfter } from '../../names/type-words';
import { isNamePart, isPossessiveMark } from '../../names/words';
import { type Element, needing, readBy } from '../../rules/element';
import type { Piece } from '../../rules/piece';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { type PlaceReading, placeReading } from '../reading';

const LONGEST = 5;

export const beginsHere = (document: Document, at: number): boolean => {
  const token = document.tokens[at] as Token;
  const before = tokenBefore(document.tokens, at);
  if (!before || before.sentence !== token.sentence || token.newline) return true;
  return (
    !isNamePart(before.word) || placeWordsAfter.has(before.word) || endOfCounty(document, at) > 0
  );
};

/** *McLean County*, also after a word that is no part of it: *Six McLean County deputies*. */
function endOfCounty(document: Document, at: number): number {
  const end = endOfListed(document, at, document.tokens.length);
  return end > at + 1 && isCounty(document.tokens[end - 1] as Token) ? end : -1;
}

const isCounty = ({ word }: Token): boolean => /^(?:county|parish|township)$/.test(word.lower);

/** *Decatur McLean County*: two names, of which the second is the county. */
export function hidesCounty({ document, from, to, last }: Piece): boolean {
  if (!isCounty(last) || placesAt(document, from, to).length > 0) return false;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (endOfCounty(document, at) === to) return true;
  }
  return false;
}

/** Whose hospital or school it is: *Children's*, *King's*, but also any saint's. */
const owners = new Set(
  'children women men people king queen bishop girls boys veterans seamen'.split(' '),
);

/** The *'s* of *Zuzu Children's Hospital* and of *St. John's Cemetery* belongs to the name. */
function isOwnersMark({ tokens }: Document, at: number): boolean {
  if (!isPossessiveMark((tokens[at] as Token).word)) return false;
  const owner = (tokens[at - 1] as Token).word.lower;
  return owners.has(owner) || /^(?:st\.?|saint)$/.test(tokens[at - 2]?.word.lower ?? '');
}

/** *N. Bedford Drive*. */
const isCompass = ({ text }: Word): boolean => /^[NSEW]\.?$/.test(text);

/** What a run of capitals may go on with. */
const goesOn = remember((word) => isNamePart(word) || word.text === '-' || isPossessiveMark(word));

/**
 * A capitalised run that ends in a word of a kind, or -1. `couldEnd` says of which words one could,
 * `ends` after which others one does.
 */
export function runEndingIn(
  name: string,
  couldEnd: (word: Word) => boolean,
  ends: (word: Word, before: Word | undefined) => boolean = couldEnd,
): Element {
  const lastEnd = lastInRun(goesOn, couldEnd);
  const run = readBy(
    name,
    (word) => isNamePart(word) || isCompass(word),
    (document, at, limit) => {
      if (at >= limit || lastEnd(document, at) <= at || !beginsHere(document, at)) return -1;
      let end = at;
      let typed = -1;
      while (end < limit && end - at < LONGEST) {
        const token = document.tokens[end] as Token;
        const isPart =
          end === at ||
          (token.word.text === '-'
            ? !token.spaced
            : isOwnersMark(document, end) || (isNamePart(token.word) && !token.newline));
        if (!isPart) break;
        end += 1;
        if (end - at > 1 && ends(token.word, document.tokens[end - 2]?.word)) typed = end;
      }
      return typed;
    },
    goesOn,
    never,
  );
  return needing(couldEnd, run);
}

export const known = (piece: Piece, weight: number, typeWord?: string): PlaceReading => {
  const entries = placesAt(piece.document, piece.from, piece.to);
  return placeReading(weight, entries, typeWord);
};

export const shouted = (piece: Piece): boolean =>
  capitalsAt(piece.document, piece.first) === 'shouted';
