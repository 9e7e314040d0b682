import { reads, remember } from '../../lexicon/remember';
import type { Document } from '../../text/document';
import { type Token, tokenBefore } from '../../text/token';
import { isGerund } from '../vocabulary/endings';
import type { Stretch } from './phrase';
import { isVerbAt } from './verbs';

/** Words that open a clause of their own where a verb follows before the next mark. */
const opens = reads(
  /^(?:while|when|but|although|though|whereas|because|after|before|since|which|who|whose|where|that|and|or|as|if)$/,
);

/** Marks and words that a part begins with. */
const beginsPart = remember((word) => opens(word) || /^(?:[,;:—–()]|--)$/.test(word.text));

/** A part of a sentence between two marks or conjunctions. */
export interface Part extends Stretch {
  /** Which clause of the sentence it belongs to; parts without a verb go with what stands before them. */
  readonly clause: number;
  /** Stands before the first clause: `On Monday, …`. */
  readonly opening: boolean;
  /** How its clause is tied to the one before: it tells the same event, or lacks a subject of its own. */
  readonly tie?: 'event' | 'shared' | undefined;
}

/** A verb that can carry a clause: no bare participle in -ing, no infinitive. */
function isFiniteAt({ tokens }: Document, at: number): boolean {
  const { word, pos } = tokens[at] as Token;
  if (pos === 'AUX') return true;
  return !isGerund(word) && tokenBefore(tokens, at)?.word.lower !== 'to';
}

function hasVerb(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerbAt(document, at)) return true;
  return false;
}

function hasFiniteVerb(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isVerbAt(document, at) && isFiniteAt(document, at)) return true;
  return false;
}

/** Where the part that begins at a token ends. */
function endOfPart({ tokens }: Document, from: number, limit: number): number {
  let to = from + 1;
  while (to < limit && !beginsPart((tokens[to] as Token).word)) to += 1;
  return to;
}

/** `five died when a bus crashed in Peru` tells one event; `raided a house in Lyon and arrested five` has one subject. */
function tieOf(document: Document, from: number): Part['tie'] {
  const opener = document.tokens[from]?.word;
  if (tellsEvent(opener)) return 'event';
  return joins(opener) && isVerbAt(document, from + 1) ? 'shared' : undefined;
}

const tellsEvent = reads(/^(?:when|after|as|where)$/);
const joins = reads(/^(?:and|or|but)$/);

/** Nouns that have a date and a place of their own. */
const isEvent = reads(
  /^(?:visit|visits|trip|tour|return|arrival|departure|summit|meeting|talks|speech|election|inauguration|birth|wedding|funeral)$/,
);
const isOwner = reads(/^(?:['’]s?|his|her|their|its)$/);

/** `paved the way for Ann's visit to Oslo on Monday`: the visit is on Monday, the paving is not. */
export function isOfAnotherNoun(document: Document, frame: number, claim: number): boolean {
  const { tokens } = document;
  for (let at = frame - 1; at > frame - 8 && at > 0 && at !== claim; at -= 1)
    if (isEvent(tokens[at]?.word) && isOwner(tokenBefore(tokens, at)?.word))
      return claim < at && !hasVerb(document, at, frame);
  return false;
}

/** The parts of a sentence, in order, as far as the one in which the token `last` stands. */
export function partsOf(document: Document, sentence: Stretch, last: number): Part[] {
  const parts: Part[] = [];
  let [clause, verbs]: [number, boolean] = [0, false];
  let tie: Part['tie'];
  let { from } = sentence;
  while (from <= last && from < sentence.to) {
    const to = endOfPart(document, from, sentence.to);
    const finite = hasFiniteVerb(document, from, to);
    if (finite && verbs) {
      clause += 1;
      tie = tieOf(document, from);
    }
    verbs ||= finite;
    parts.push({ from, to, clause, opening: !verbs, tie });
    from = to;
  }
  return parts;
}
